import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { projectRoot } from "../../../cli/project-root.ts";
import { launchBrowser } from "../../browser/launch-browser.ts";

/**
 * Milliseconds from the bytes in memory to the first recordation found, in Chromium, once per page. Every page is loaded from
 * an origin of its own, so that it gets a process of its own with nothing compiled; the modules are served as they are, types stripped.
 */
export async function openInChromium(file: string, number: string, times: number, proven: boolean): Promise<number[]> {
  const bytes = readFileSync(file);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    if (path === "/register") return response.end(bytes);
    if (path.startsWith("/shared/") && path.endsWith(".ts")) {
      response.setHeader("content-type", "text/javascript");
      return response.end(stripTypeScriptTypes(readFileSync(join(projectRoot, normalize(path)), "utf8")));
    }
    response.setHeader("content-type", "text/html");
    return response.end("<!doctype html><title>register</title>");
  });
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", () => done()));
  const { port } = server.address() as AddressInfo;
  const browser = await launchBrowser({ args: ["--host-resolver-rules=MAP *.register.example 127.0.0.1"] });
  const measured: number[] = [];
  try {
    for (let i = 0; i < times; i++) {
      const page = await browser.context.newPage();
      await page.goto(`http://run${i}.register.example:${port}/`);
      measured.push(await page.evaluate(openAndFind, { number, proven }));
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
  return measured;
}

/** Runs in the page. */
async function openAndFind({ number, proven }: { number: string; proven: boolean }): Promise<number> {
  const address = "/shared/register/open-register.ts";
  const { openProvenRegister, openRegister } = (await import(
    address
  )) as typeof import("../../../shared/register/open-register.ts");
  const bytes = new Uint8Array(await (await fetch("/register")).arrayBuffer());
  const start = performance.now();
  const opened = proven ? openProvenRegister(bytes) : openRegister(bytes);
  if (!opened.ok) throw new Error(opened.problem);
  const row = opened.value.byNumber(number as Parameters<typeof opened.value.byNumber>[0])[0];
  if (row === undefined) throw new Error(`${number} is not in the register.`);
  opened.value.recordation(row);
  return performance.now() - start;
}
