import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { build } from "esbuild";
import { type Browser, chromium } from "playwright-core";
import { projectRoot } from "../../../cli/project-root.ts";
import { decodePage } from "../../../cli/read/decode-page.ts";

// Holds the reader to: on a page that sells nothing, nothing runs beyond a check under 1 ms. What the extension costs such a page in
// all, its scripts' start with it, is measured by `npm run bench:extension`.
const saved = join(projectRoot, "../shared/data/listings/pages");
const ours = join(projectRoot, "build/portal");
const sellNothing = [
  join(ours, "glossary/index.html"),
  join(ours, "safety/chargers-batteries/index.html"),
  join(ours, "site-map/index.html"),
  join(ours, "ports/index.html"),
  join(saved, "samsclub/robot-check.html.gz"),
  join(saved, "rakuten/home.html.gz"),
  join(saved, "kickstarter/lvl-monitor.html.gz"),
];
const tabs = 9;
/** Milliseconds after which a page is at rest. */
const settled = 300;

/**
 * Opens pages that sell nothing and asks of each, in new tabs, whether it may sell something. Milliseconds that pass: of the first
 * asking, for which nothing is ready, and of the tenth.
 */
export async function bench(): Promise<Record<string, unknown>> {
  const files = sellNothing.filter((file) => existsSync(file));
  if (files.length === 0) return { skipped: "There are no pages to ask of. Run `npm run build` first." };
  const script = await checkScript();
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const figures: Record<string, unknown> = {};
    for (const file of files) {
      const html = readPage(file);
      const runs: Asked[] = [];
      for (let tab = 0; tab < tabs; tab++) runs.push(await askInNewTab(browser, html, script));
      const of = (pick: (asked: Asked) => number) => median(runs.map(pick));
      figures[file.split("/").slice(-2).join("/")] = {
        kilobytes: Math.round(Buffer.byteLength(html) / 1000),
        yes: runs[0]?.yes,
        firstMs: of(({ first }) => first),
        worstFirstMs: round(Math.max(...runs.map(({ first }) => first))),
        tenthMs: of(({ tenth }) => tenth),
      };
    }
    return figures;
  } finally {
    await browser.close();
  }
}

type Asked = { yes: boolean; first: number; tenth: number };

async function askInNewTab(browser: Browser, html: string, script: string): Promise<Asked> {
  const page = await browser.newPage();
  try {
    await page.route("**/*", (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({
            body: html,
            contentType: "text/html; charset=utf-8",
            headers: {
              // The page's own scripts are no part of the check.
              "content-security-policy": "script-src 'none'",
              // A page of its own process has a clock of microseconds.
              "cross-origin-opener-policy": "same-origin",
              "cross-origin-embedder-policy": "require-corp",
            },
          })
        : route.abort(),
    );
    await page.goto("http://localhost/", { waitUntil: "load" });
    // As in a shop, whose gate comes when the page is at rest.
    await page.waitForTimeout(settled);
    await page.evaluate(script);
    return await page.evaluate(() => {
      const { maySell } = globalThis as unknown as { maySell: () => boolean };
      const times: number[] = [];
      let yes = false;
      for (let run = 0; run < 10; run++) {
        const began = performance.now();
        yes = maySell();
        times.push(performance.now() - began);
      }
      return { yes, first: times[0] ?? 0, tenth: times[9] ?? 0 };
    });
  } finally {
    await page.close();
  }
}

async function checkScript(): Promise<string> {
  const bundled = await build({
    stdin: {
      contents: `import { maySell } from "./extension/in-page/may-sell.ts"; Object.assign(globalThis, { maySell });`,
      resolveDir: projectRoot,
      loader: "ts",
    },
    bundle: true,
    minify: true,
    charset: "utf8",
    write: false,
  });
  return bundled.outputFiles[0]?.text ?? "";
}

const readPage = (file: string): string => {
  const bytes = readFileSync(file);
  return decodePage(file.endsWith(".gz") ? gunzipSync(bytes) : bytes);
};
const round = (value: number): number => Math.round(value * 1000) / 1000;
const median = (values: readonly number[]): number => round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);
