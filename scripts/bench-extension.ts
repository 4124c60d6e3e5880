import { readdirSync, statSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { benchPages } from "../test/bench/extension/bench-pages.ts";
import { growExtension } from "../test/bench/extension/grown-extension.ts";
import { costOfPage, type PageCost } from "../test/bench/extension/page-costs.ts";
import { type ExtensionFigure, extensionPage } from "../test/bench/extension/performance-page.ts";
import { workerCosts } from "../test/bench/extension/worker-costs.ts";
import { debuggingPort } from "../test/bench/extension/worker-heap.ts";
import { builtExtension, startWithExtension } from "../test/browser/extension-in-browser.ts";
import { projectRoot } from "./run-step.ts";

// Measures the built extension in a real Chromium: `npm run bench:extension`. `npm run bench:extension -- pages` or `worker` does a part and leaves the page as it is.
const rounds = 7;
const [part] = process.argv.slice(2);
const figures: ExtensionFigure[] = [];
const note = (what: string, value: number, unit: string, limit?: number) => figures.push({ what, value, unit, limit });
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const bytesOf = (file: string): number => statSync(join(builtExtension, file)).size;
const pages = await benchPages();
const options = { granted: ["https://*/*"], args: [`--remote-debugging-port=${debuggingPort}`] };

note("script in every page of an allowed store (gate), raw", bytesOf("gate.js") / 1000, "kB");
note(
  "scripts in a page that sells something (gate and reader), raw",
  (bytesOf("gate.js") + bytesOf("reader.js")) / 1000,
  "kB",
  40,
);
if (part !== "worker") await measurePages();
if (part !== "pages") for (const marks of [undefined, 25_000, 100_000]) await measureWorker(marks);
for (const name of readdirIfThere(join(projectRoot, "build/packages")).filter((name) => /mv3\.zip$/.test(name)))
  note(`package ${name}`, statSync(join(projectRoot, "build/packages", name)).size / 1000, "kB", 1_500);

console.table(
  figures.map(({ what, value, unit, limit }) => ({
    what,
    value: `${value.toFixed(1)} ${unit}`,
    limit,
    held: limit === undefined || value <= limit,
  })),
);
const machine = `${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`;
if (!part) writeFileSync(join(projectRoot, "docs/performance-extension.md"), extensionPage(figures, machine));

async function measurePages(): Promise<void> {
  const extension = await startWithExtension(pages.served, options);
  try {
    const repeat = async (address: string, settled: Parameters<typeof costOfPage>[2], times = rounds): Promise<PageCost[]> => {
      const costs: PageCost[] = [];
      for (let round = 0; round <= times; round++) {
        const cost = await costOfPage(extension, address, settled);
        // The first load of all warms the browser.
        if (round > 0) costs.push(cost);
      }
      return costs;
    };
    const listing = await repeat(pages.listing, (page) => page.locator("[data-border-lens=chip]").waitFor({ state: "attached" }));
    note("our product page, main thread", median(listing.map(({ all }) => all)), "ms", 10);
    note("our product page, longest task", median(listing.map(({ longest }) => longest)), "ms", 25);
    const real: PageCost[] = [];
    for (const address of pages.real) {
      const costs = await repeat(address, (page) => page.waitForTimeout(1_200), 2);
      real.push({ all: median(costs.map(({ all }) => all)), longest: median(costs.map(({ longest }) => longest)) });
    }
    if (real.length > 0) {
      note(`${real.length} real pages, main thread, median page`, median(real.map(({ all }) => all)), "ms", 10);
      note("real pages, main thread, worst page", Math.max(...real.map(({ all }) => all)), "ms");
      note("real pages, longest task, worst page", Math.max(...real.map(({ longest }) => longest)), "ms", 25);
    }
    const other = await repeat(pages.article, (page) => page.waitForTimeout(600));
    note("page that sells nothing, main thread", median(other.map(({ all }) => all)), "ms", 1);
    const results = await repeat(pages.results, (page) =>
      page.locator("[data-border-lens=result]").nth(59).waitFor({ state: "attached" }),
    );
    note("results list of 60 cards, main thread", median(results.map(({ all }) => all)), "ms", 20);
  } finally {
    await extension.close();
  }
}

async function measureWorker(marks: number | undefined): Promise<void> {
  const grown = marks === undefined ? undefined : await growExtension(builtExtension, marks);
  const extension = await startWithExtension(pages.served, { ...options, ...(grown ? { extension: grown.folder } : {}) });
  try {
    const { cold, warm, bytes } = await workerCosts(extension, pages.listing, rounds);
    const size = grown ? `${grown.marks.toLocaleString("en-US")} marks` : "published register";
    note(`worker stopped, page's question to outcome, ${size}`, median(cold), "ms", marks === 100_000 ? 200 : 80);
    note(`worker running, page's question to outcome, ${size}`, median(warm), "ms", 10);
    note(`memory of the worker, ${size}`, bytes / 1_000_000, "MB", marks === 25_000 ? 40 : undefined);
  } finally {
    await extension.close();
    await grown?.remove();
  }
}

function readdirIfThere(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
