import { existsSync, readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { projectRoot } from "../../../cli/project-root.ts";
import { brotli } from "./search-register.ts";

/** Round trip and rate of a line; undefined serves as fast as it can. */
export type Line = { latencyMs: number; bytesPerSecond: number };
/** "Fast 3G" as Chromium's developer tools simulate it: 562.5 ms, 1.44 Mbit/s. */
export const fast3g: Line = { latencyMs: 562.5, bytesPerSecond: 180_000 };

export type SlowServer = {
  address: string /** Bytes sent so far, compressed, bodies only. */;
  sent: () => number;
  use: (line: Line | undefined) => void;
  close: () => void;
};

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/**
 * Serves the built portal brotli'd, with some addresses replaced, over a line of a given speed that all requests share. The line
 * is simulated here and not in the browser, whose own simulation leaves out what workers fetch.
 */
export async function slowServer(replaced: ReadonlyMap<string, Buffer>): Promise<SlowServer> {
  const portal = join(projectRoot, "build/portal");
  const compressed = new Map<string, Promise<Buffer>>([...replaced].map(([path, bytes]) => [path, Promise.resolve(bytes)]));
  let line: Line | undefined;
  let sent = 0;
  let free = 0;
  const bodyOf = (path: string): Promise<Buffer> | undefined => {
    const file = join(portal, normalize(path.endsWith("/") ? `${path}index.html` : path));
    if (!compressed.has(path) && existsSync(file) && extname(file) !== "") {
      const bytes = readFileSync(file);
      compressed.set(path, extname(file) === ".woff2" ? Promise.resolve(bytes) : brotli(bytes));
    }
    return compressed.get(path);
  };
  const send = async (response: ServerResponse, body: Buffer) => {
    const used = line;
    // When the next piece could go: reckoned, not measured, for on a busy machine a timer is late and a line is not.
    let ready = performance.now() + (used?.latencyMs ?? 0);
    if (used) await wait(used.latencyMs);
    for (let at = 0; at < body.length; at += 4096) {
      const piece = body.subarray(at, at + 4096);
      if (used) {
        // Each piece waits until the line has carried all that was asked before it.
        free = Math.max(free, ready) + (piece.length / used.bytesPerSecond) * 1000;
        ready = free;
        await wait(free - performance.now());
      }
      // A browser that has gone takes nothing more: what it left must not fill the line of the next one.
      if (response.destroyed) return;
      sent += piece.length;
      response.write(piece);
    }
    response.end();
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const body = bodyOf(path);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(path) || ".html"] ?? "application/octet-stream";
    response.writeHead(200, {
      "content-type": type,
      "cache-control": /\.html$|\/$|manifest/.test(path) ? "no-cache" : "public, max-age=31536000, immutable",
      ...(path.endsWith(".woff2") ? {} : { "content-encoding": "br" }),
    });
    void body.then((bytes) => send(response, bytes));
  });
  await new Promise<void>((done) => void server.listen(0, "localhost", () => done()));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    sent: () => sent,
    use: (next) => {
      line = next;
      free = 0;
      sent = 0;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const wait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, Math.max(0, milliseconds)));
