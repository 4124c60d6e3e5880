import { createServer, request } from "node:http";
import { brotliCompressSync, constants } from "node:zlib";
import type { PortalServer } from "../../scripts/serve-portal.ts";

const compressible = /html|css|javascript|json|svg|octet-stream/;

/**
 * Stands before a server and compresses as hosts do, once a file. A register has no type that hosts know, so they differ on it:
 * `register` says whether this one compresses it.
 */
export async function serveCompressed(origin: string, register: boolean): Promise<PortalServer> {
  const kept = new Map<string, Buffer>();
  const server = createServer((asked, response) => {
    const upstream = request(`${origin}${asked.url}`, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => {
        const whole = Buffer.concat(parts);
        const isRegister = asked.url?.endsWith(".blr") === true;
        const type = answer.headers["content-type"] || (isRegister ? "application/octet-stream" : "");
        const compress = compressible.test(type) && (!isRegister || register);
        const key = asked.url ?? "";
        const body = compress
          ? (kept.get(key) ?? brotliCompressSync(whole, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }))
          : whole;
        if (compress) kept.set(key, body);
        response.writeHead(answer.statusCode ?? 500, {
          "content-type": type,
          "content-length": body.length,
          "cache-control": "max-age=600",
          ...(compress ? { "content-encoding": "br" } : {}),
        });
        response.end(body);
      });
    });
    upstream.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const bound = server.address();
  if (typeof bound !== "object" || !bound) throw new Error("No port was free for measuring.");
  return {
    address: `http://localhost:${bound.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
