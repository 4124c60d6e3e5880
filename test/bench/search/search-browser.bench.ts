import { existsSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { projectRoot } from "../../../cli/project-root.ts";
import { launchBrowser } from "../../browser/launch-browser.ts";
import { openBarePage } from "./bare-page.ts";
import { browserPage } from "./browser-page.ts";
import { type KeyTime, typeAndWatch, watchSearch } from "./measure-typing.ts";
import { searchRegister } from "./search-register.ts";
import { fast3g, type SlowServer, slowServer } from "./slow-server.ts";

const slowdown = 4;
const readyRuns = 5;
const coldRuns = 3;
const typedTexts = 24;

export type BrowserFigures = {
  records: number;
  load: string;
  keys: number;
  /** Milliseconds from the key press to the frame with its rows. The page is slowed, its worker is not: see `paintAllSlowed`. */
  paint: Spread;
  /** The same with the worker's own time counted as many times as the page is slowed. */
  paintAllSlowed: Spread;
  /** The same keys on a page with one line whose worker only gives back what was typed: what the browser and this machine take by themselves. */
  paintBare: Spread;
  worker: Spread;
  /** From the bytes in memory to names and numbers that can be searched, in the worker. */
  indexReady: Spread;
  /** From opening the page on the slow line to the first rows painted. */
  firstResult: Spread;
  bytesToFirstResult: number;
  bytes: { names: number; details: number };
};
export type Spread = { best: number; median: number; p95: number };

/** The search page in a real Chromium: paint times, the slow line, the index. SEARCH_BENCH_SIZES=25000 measures one size and leaves the page as it is. */
export async function bench(): Promise<{ figures?: BrowserFigures[]; skipped?: string }> {
  if (!existsSync(join(projectRoot, "build/portal/search/index.html")))
    return { skipped: "The portal has not been built. Run `npm run build` first." };
  const asked = process.env.SEARCH_BENCH_SIZES?.split(",").map(Number);
  const figures: BrowserFigures[] = [];
  for (const records of asked ?? [25_000, 100_000]) figures.push(await measure(records));
  if (!asked) writeFileSync(join(projectRoot, "docs/performance-search-browser.md"), browserPage(figures));
  return { figures };
}

async function measure(records: number): Promise<BrowserFigures> {
  const load = loadavg()
    .map((load) => load.toFixed(1))
    .join(" ");
  const { files, marks, bytes } = await searchRegister(records);
  const server = await slowServer(files);
  try {
    const cold = await measureCold(server, marks[0] ?? "");
    const typed = marks.slice(1, 1 + typedTexts).map((mark) => mark.toLowerCase());
    const { keys, ready } = await measureTyping(server, typed);
    const bare = await measureBare(server, typed);
    return {
      records,
      load,
      keys: keys.length,
      paint: spread(keys.map(({ paintMs }) => paintMs)),
      paintBare: spread(bare.map(({ paintMs }) => paintMs)),
      paintAllSlowed: spread(keys.map(({ paintMs, workerMs }) => paintMs + (slowdown - 1) * workerMs)),
      worker: spread(keys.map(({ workerMs }) => workerMs)),
      indexReady: spread(ready),
      firstResult: spread(cold.map(({ milliseconds }) => milliseconds)),
      bytesToFirstResult: Math.max(...cold.map(({ sent }) => sent)),
      bytes,
    };
  } finally {
    server.close();
  }
}

/** A browser that was never there before, on the slow line. */
async function measureCold(server: SlowServer, mark: string): Promise<{ milliseconds: number; sent: number }[]> {
  const runs: { milliseconds: number; sent: number }[] = [];
  // The first visit is not counted: a host has compressed its files before anyone asks.
  for (let run = -1; run < coldRuns; run++) {
    const browser = await launchBrowser();
    try {
      const page = await browser.context.newPage();
      await watchSearch(page);
      server.use(fast3g);
      await page.goto(`${server.address}/search/?q=${encodeURIComponent(mark)}`, { waitUntil: "commit" });
      await page.waitForFunction(() => window.searchWatch?.painted > 0, undefined, { polling: 20, timeout: 60_000 });
      const sent = server.sent();
      if (run >= 0) runs.push({ milliseconds: await page.evaluate(() => window.searchWatch.painted), sent });
    } finally {
      await browser.close();
    }
  }
  return runs;
}

/** A page slowed like a weak phone, with everything loaded; and fresh pages to see the index made. */
async function measureTyping(server: SlowServer, typed: readonly string[]) {
  server.use(undefined);
  const browser = await launchBrowser();
  try {
    const ready: number[] = [];
    for (let run = 0; run < readyRuns; run++) {
      const page = await browser.context.newPage();
      await watchSearch(page);
      await page.goto(`${server.address}/search/`);
      await page.waitForFunction(() => window.searchWatch.ready > 0);
      ready.push(await page.evaluate(() => window.searchWatch.ready));
      await page.close();
    }
    const page = await browser.context.newPage();
    await watchSearch(page);
    await page.goto(`${server.address}/search/?q=class+25`);
    // Only when all is learned does a class find anything.
    await page.locator(".facets input").first().waitFor({ timeout: 120_000 });
    await page.getByText("by its class").first().waitFor({ timeout: 120_000 });
    return { keys: await typeSlowed(page, typed), ready };
  } finally {
    await browser.close();
  }
}

/** The same keys where there is nothing to find. */
async function measureBare(server: SlowServer, typed: readonly string[]): Promise<KeyTime[]> {
  const browser = await launchBrowser();
  try {
    const page = await browser.context.newPage();
    await watchSearch(page);
    await openBarePage(page, server.address);
    return await typeSlowed(page, typed);
  } finally {
    await browser.close();
  }
}

async function typeSlowed(page: Page, typed: readonly string[]): Promise<KeyTime[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  return typeAndWatch(page, typed);
}

function spread(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Math.round(10 * (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)) / 10;
  return { best: at(0), median: at(0.5), p95: at(0.95) };
}
