import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { projectRoot } from "../../../scripts/run-step.ts";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".xml": "application/xml",
};

/** Serves the built portal as static hosts do: text in brotli, hashed files to be kept for a year. Each file is compressed once. */
export async function serveCompressed(): Promise<{ address: string; close: () => void }> {
  const kept = new Map<string, Promise<Buffer>>();
  const fileOf = async (path: string) => {
    const file = await readFile(join(projectRoot, "build/portal", path));
    return extname(path) in types ? brotliCompressSync(file) : file;
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    if (!kept.has(path)) kept.set(path, fileOf(path));
    try {
      const body = await kept.get(path);
      const type = types[extname(path)];
      if (type) response.setHeader("Content-Type", type).setHeader("Content-Encoding", "br");
      if (path.startsWith("/_astro/")) response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("The server of the bench has no port. Run the bench again.");
  return {
    address: `http://localhost:${bound.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
