import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { projectRoot } from "../../../cli/project-root.ts";
import { decodePage } from "../../../cli/read/decode-page.ts";
import { patience } from "../../../extension/in-page/in-steps.ts";
import { findChromium } from "../../browser/find-chromium.ts";
import { bundled } from "./bundled.ts";
import { measureGate } from "./measure-gate.ts";
import { type PartFigures, readerPage } from "./reader-page.ts";
import { median, summary } from "./spread.ts";

// Holds the reader to: a 1 MB page read in under 15 ms after load in Chromium, under 4 ms blocking at a time; beyond a check under 1 ms
// nothing on pages that are no shops.
const pages = join(projectRoot, "../shared/data/listings/pages");
const sizes = { from: 700_000, to: 1_600_000, most: 12 };

/** What a page is put to: the whole reader, and the part of it that the extension runs in the page (the rest runs in its background). */
const measuredParts = ["readPageInSteps", "takePage"] as const;
const runs = 15;

/**
 * Reads saved pages of about 1 MB in Chromium, scripts of the page switched off. Of each page: the first reading, the median (also
 * by its size) and the best of them, and the longest turn without one for the page, where the extension's reader would give it one.
 * Then the gate's check, on pages that sell nothing. Writes docs/performance-reader.md.
 */
export async function bench(): Promise<Record<string, unknown>> {
  const script = await bundled(
    `import { readPageInSteps } from "./shared/listing/read-page.ts"; import { takePage } from "./shared/listing/take-page.ts"; Object.assign(globalThis, { readPageInSteps, takePage });`,
  );
  const readerBytes = Buffer.byteLength(script);
  if (!existsSync(pages)) return { readerBytes, skipped: "There are no saved pages in ../shared/data/listings/pages." };
  const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage({ javaScriptEnabled: true });
    await page.route("**/*", (route) => route.abort());
    const load = loadavg()[0]?.toFixed(1) ?? "";
    const parts: Partial<Record<(typeof measuredParts)[number], PartFigures>> = {};
    for (const part of measuredParts) {
      const measured: (PageTimes & { perMegabyte: number })[] = [];
      for (const html of savedPages()) {
        // What the page itself would run or fetch is no part of reading it.
        await page.setContent("<title></title>");
        await page.addScriptTag({ content: script });
        const times = timesOf(await page.evaluate(stepTimes, { html, part, runs }));
        measured.push({ ...times, perMegabyte: times.total / (Buffer.byteLength(html) / 1_000_000) });
      }
      const of = (pick: (times: (typeof measured)[number]) => number) => summary(measured.map(pick));
      parts[part] = {
        firstMs: of(({ first }) => first),
        medianMs: of(({ total }) => total),
        medianMsPerMegabyte: of(({ perMegabyte }) => perMegabyte),
        bestMs: of(({ best }) => best),
        longestTurnMs: of(({ longestTurn }) => longestTurn),
      };
    }
    const figures = { readerBytes, pages: savedPages().length, load, ...parts, gate: await measureGate(browser) };
    writeFileSync(join(projectRoot, "docs/performance-reader.md"), readerPage(figures));
    return figures;
  } finally {
    await browser.close();
  }
}

/** In the browser: milliseconds of each step, run by run. */
function stepTimes({ html, part, runs }: { html: string; part: (typeof measuredParts)[number]; runs: number }): number[][] {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  type Read = (page: Document, address: string | undefined, pickStore: () => undefined) => Generator<void, unknown>;
  const read = (globalThis as unknown as Record<typeof part, Read>)[part];
  return Array.from({ length: runs }, () => {
    const steps = read(parsed, undefined, () => undefined);
    const times = [];
    for (let last = performance.now(), done = false; !done; ) {
      done = steps.next().done ?? true;
      const at = performance.now();
      times.push(at - last);
      last = at;
    }
    return times;
  });
}

type PageTimes = { first: number; total: number; best: number; longestTurn: number };

function timesOf(byRun: readonly number[][]): PageTimes {
  const totals = byRun.map(sum);
  return { first: totals[0] ?? 0, total: median(totals), best: Math.min(...totals), longestTurn: median(byRun.map(longestTurn)) };
}

/** Steps follow each other until the reader's patience is over; then the page has its turn. */
function longestTurn(steps: readonly number[]): number {
  let longest = 0;
  let turn = 0;
  for (const step of steps) {
    turn += step;
    longest = Math.max(longest, turn);
    if (turn >= patience) turn = 0;
  }
  return longest;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function savedPages(): string[] {
  const files = readdirSync(pages, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html.gz"))
    .sort();
  return files
    .map((file) => gunzipSync(readFileSync(join(pages, file))))
    .filter(({ length }) => length > sizes.from && length < sizes.to)
    .slice(0, sizes.most)
    .map(decodePage);
}
