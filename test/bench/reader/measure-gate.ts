import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { projectRoot } from "../../../cli/project-root.ts";
import { decodePage } from "../../../cli/read/decode-page.ts";
import { bundled } from "./bundled.ts";
import { median, round } from "./spread.ts";

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

/** What the gate's check took on one page: milliseconds that passed, of as many new tabs as were opened. */
export type GateFigure = { page: string; kilobytes: number; says: boolean; firstMs: number; tenthMs: number };

/**
 * Opens pages that sell nothing and asks of each, in new tabs, whether it may sell something: medians of the first asking, for which
 * nothing is ready, and of the tenth. What the extension costs such a page in all is measured by `npm run bench:extension`.
 */
export async function measureGate(browser: Browser): Promise<GateFigure[]> {
  const script = await bundled(
    `import { maySell } from "./extension/in-page/may-sell.ts"; Object.assign(globalThis, { maySell });`,
  );
  const figures: GateFigure[] = [];
  for (const file of sellNothing.filter((name) => existsSync(name))) {
    const html = readPage(file);
    const runs: Asked[] = [];
    for (let tab = 0; tab < tabs; tab++) runs.push(await askInNewTab(browser, html, script));
    figures.push({
      page: file
        .split("/")
        .slice(-2)
        .join("/")
        .replace(/\/index\.html$|\.html\.gz$/, ""),
      kilobytes: Math.round(Buffer.byteLength(html) / 1000),
      says: runs.some(({ yes }) => yes),
      firstMs: round(median(runs.map(({ first }) => first))),
      tenthMs: round(median(runs.map(({ tenth }) => tenth))),
    });
  }
  return figures;
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

const readPage = (file: string): string => {
  const bytes = readFileSync(file);
  return decodePage(file.endsWith(".gz") ? gunzipSync(bytes) : bytes);
};
