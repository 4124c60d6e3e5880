import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { generate } from "selfsigned";

/** One page of a shop: the store's host and path, and the file or text served there. */
export type ShopPage = { host: string; path: string; body: string | Uint8Array; headers?: Record<string, string> };
export type ShopServer = { port: number; requests: string[]; close: () => Promise<void> };

const fixtures = join(import.meta.dirname, "../fixtures/listings");

/** A page that we wrote, from `test/fixtures/listings`. */
export async function fixturePage(host: string, path: string, file: string): Promise<ShopPage> {
  const full = join(fixtures, file);
  if (!existsSync(full)) throw new Error(`There is no ${file} in test/fixtures/listings.`);
  return { host, path, body: await readFile(full, "utf8") };
}

/** Serves pages under their stores' own names, over TLS, to a browser that is told to find every host here. */
export async function serveShops(pages: ShopPage[]): Promise<ShopServer> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "shops.example" }], { keyType: "ec" });
  const requests: string[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    const host = (request.headers.host ?? "").replace(/:\d+$/, "");
    const path = (request.url ?? "/").replace(/[?#].*$/, "");
    requests.push(`${host}${request.url}`);
    const page = pages.find((candidate) => candidate.host === host && candidate.path === path);
    response.writeHead(page ? 200 : 404, { "Content-Type": "text/html; charset=utf-8", ...page?.headers });
    response.end(page?.body ?? "<!doctype html><title>Not found</title>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
