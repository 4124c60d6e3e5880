import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { projectRoot } from "./run-step.ts";

export type PortalServer = { address: string; close: () => Promise<void> };

/**
 * Serves a built portal as any static host would.
 * @param port 0 takes a free one
 * @throws when the folder is missing or the port is taken; the message says what to do
 */
export async function servePortal(port: number, folder = join(projectRoot, "build/portal")): Promise<PortalServer> {
  if (!existsSync(join(folder, "index.html"))) throw new Error(`There is no portal in ${folder}. Run \`npm run build\` first.`);
  const files = sirv(folder, { etag: true });
  const notFound = join(folder, "404.html");
  const server: Server = createServer((request, response) => {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    // The register's update is read by the extension, which is another origin.
    if (request.url?.startsWith("/data/")) response.setHeader("Access-Control-Allow-Origin", "*");
    files(request, response, () => {
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
      response.end(existsSync(notFound) ? readFileSync(notFound) : "Not found");
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE" ? new Error(`Port ${port} is taken. Stop what uses it, or set PORT to another.`) : error,
      ),
    );
    server.listen(port, "localhost", resolve);
  });
  const bound = server.address();
  const actual = typeof bound === "object" && bound ? bound.port : port;
  return {
    address: `http://localhost:${actual}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
