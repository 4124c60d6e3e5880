import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
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

// Measures the built extension in a real Chromium: `npm run bench:extension`. `npm run bench:extension -- pages` or `worker` does a part and tells the other as it was last found.
const rounds = 7;
/** Milliseconds after which the page part has looked for the last time of its own accord. */
const quietAfter = 2_700;
const parts = ["pages", "worker"] as const;
const [asked] = process.argv.slice(2);
const pages = await benchPages();
const options = { granted: ["https://*/*"], args: [`--remote-debugging-port=${debuggingPort}`] };
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const bytesOf = (file: string): number => statSync(join(builtExtension, file)).size;
/** What each part has found, so that they can be measured one after the other and told together. */
const found = join(projectRoot, "build/bench");
mkdirSync(found, { recursive: true });

for (const part of parts.filter((name) => !asked || name === asked)) {
  const figures: ExtensionFigure[] = [];
  const note = (what: string, value: number, unit: string, limit?: number) => void figures.push({ what, value, unit, limit });
  if (part === "pages") await measurePages(note);
  else for (const marks of [undefined, 25_000, 100_000]) await measureWorker(note, marks);
  writeFileSync(join(found, `extension-${part}.json`), JSON.stringify(figures));
}

const figures = [...sizes(), ...parts.flatMap(foundBy)];
console.table(
  figures.map(({ what, value, unit, limit }) => ({
    what,
    value: `${value.toFixed(1)} ${unit}`,
    limit,
    held: limit === undefined || value <= limit,
  })),
);
const machine = `${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`;
writeFileSync(join(projectRoot, "docs/performance-extension.md"), extensionPage(figures, machine));

type Note = (what: string, value: number, unit: string, limit?: number) => void;

function foundBy(part: (typeof parts)[number]): ExtensionFigure[] {
  const file = join(found, `extension-${part}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as ExtensionFigure[]) : [];
}

function sizes(): ExtensionFigure[] {
  const kB = (what: string, bytes: number, limit?: number) => ({ what, value: bytes / 1000, unit: "kB", limit });
  const packages = readdirIfThere(join(projectRoot, "build/packages")).filter((name) => /mv3\.zip$/.test(name));
  return [
    kB("script in every page of an allowed shop without a table of ours (gate), raw", bytesOf("gate.js")),
    kB("script in every page of a store with a table of ours (reader), raw", bytesOf("reader.js")),
    kB(
      "all scripts in pages (gate, reader, whole page, results list), raw",
      bytesOf("gate.js") + bytesOf("reader.js") + bytesOf("whole.js") + bytesOf("results.js"),
      40,
    ),
    ...packages.map((name) => kB(`package ${name}`, statSync(join(projectRoot, "build/packages", name)).size, 1_500)),
  ];
}

async function measurePages(note: Note): Promise<void> {
  const own = {
    "our product page": pages.listing,
    "page that sells nothing": pages.article,
    ...pages.nothing,
    "results list of 60 cards": pages.results,
  };
  const limits: Record<string, number> = {
    "our product page": 10,
    "page that sells nothing": 1,
    ...Object.fromEntries(Object.keys(pages.nothing).map((what) => [what, 1])),
    "results list of 60 cards": 20,
  };
  const without = await costsWith({}, Object.values(own), rounds);
  const costs = await costsWith(options, Object.values(own), rounds);
  const next = await costsWith(options, Object.values(own), rounds, inSameTab);
  for (const [what, address] of Object.entries(own)) {
    const { script, longest, thread } = middle(costs, address);
    note(`${what}, our time on the main thread`, script, "ms", limits[what]);
    note(`${what}, next in the same tab`, middle(next, address).script, "ms", limits[what]);
    note(`${what}, longest of it at a time`, longest, "ms", 25);
    note(`${what}, main thread in all, more than without the extension`, thread - middle(without, address).thread, "ms");
  }
  if (pages.real.length === 0) return;
  const real = await costsWith(options, pages.real, 3);
  const middles = pages.real.map((address) => middle(real, address));
  const most = (pick: (cost: PageCost) => number) => Math.max(...middles.map(pick));
  note(
    `${pages.real.length} real pages, our time on the main thread, median page`,
    median(middles.map(({ script }) => script)),
    "ms",
    10,
  );
  const again = await costsWith(options, pages.real, 3, inSameTab);
  note(
    `${pages.real.length} real pages, next in the same tab, median page`,
    median(pages.real.map((address) => middle(again, address).script)),
    "ms",
    10,
  );
  note(
    "real pages, our time on the main thread, worst page",
    most(({ script }) => script),
    "ms",
  );
  note(
    "real pages, longest of it at a time, worst page",
    most(({ longest }) => longest),
    "ms",
    25,
  );
}

/** The page itself stands for the one before it: of most shops there is but one here. */
function inSameTab(address: string): string {
  return address;
}

type Costs = ReadonlyMap<string, readonly PageCost[]>;

async function costsWith(
  launch: typeof options | Record<string, never>,
  addresses: readonly string[],
  times: number,
  before: (address: string) => string | undefined = () => undefined,
): Promise<Costs> {
  const extension = await startWithExtension(pages.served, launch);
  try {
    const costs = new Map<string, PageCost[]>(addresses.map((address) => [address, []]));
    // The first load of all warms the browser.
    for (let round = 0; round <= times; round++)
      for (const address of addresses) {
        const cost = await costOfPage(extension, address, (page) => page.waitForTimeout(quietAfter), before(address));
        if (round > 0) costs.get(address)?.push(cost);
      }
    return costs;
  } finally {
    await extension.close();
  }
}

function middle(costs: Costs, address: string): PageCost {
  const of = costs.get(address) ?? [];
  const pick = (name: keyof PageCost) => median(of.map((cost) => cost[name]));
  return { script: pick("script"), longest: pick("longest"), thread: pick("thread") };
}

async function measureWorker(note: Note, marks: number | undefined): Promise<void> {
  const grown = marks === undefined ? undefined : await growExtension(builtExtension, marks);
  const extension = await startWithExtension(pages.served, { ...options, ...(grown ? { extension: grown.folder } : {}) });
  try {
    const { cold, warm, first, bytes } = await workerCosts(extension, pages.listing, rounds);
    const size = grown ? `${grown.marks.toLocaleString("en-US")} marks` : "published register";
    note(`worker stopped, page's question to outcome, ${size}`, median(cold), "ms", marks === 100_000 ? 200 : 80);
    note(`worker running, page's question to outcome, ${size}`, median(warm), "ms", 10);
    note(`worker stopped before it kept the register of a new package, ${size}`, median(first), "ms");
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
