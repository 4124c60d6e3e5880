import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { projectRoot } from "../../../cli/project-root.ts";
import { decodePage } from "../../../cli/read/decode-page.ts";

// Holds the reader to: a 1 MB page read in under 15 ms after load in Chromium, under 4 ms blocking at a time.
const pages = join(projectRoot, "../shared/data/listings/pages");
const sizes = { from: 700_000, to: 1_600_000, most: 12 };

/** Reads saved pages of about 1 MB in Chromium, scripts of the page switched off, each 15 times. The first reading, the median and the best of each page are given: the best is what the reader takes when nothing else runs. */
export async function bench(): Promise<Record<string, unknown>> {
  const bundled = await build({
    stdin: {
      contents: `import { readPageInSteps } from "./shared/listing/read-page.ts"; globalThis.readPageInSteps = readPageInSteps;`,
      resolveDir: projectRoot,
      loader: "ts",
    },
    bundle: true,
    minify: true,
    charset: "utf8",
    write: false,
  });
  const script = bundled.outputFiles[0]?.text ?? "";
  const readerBytes = Buffer.byteLength(script);
  if (!existsSync(pages)) return { readerBytes, skipped: "There are no saved pages in ../shared/data/listings/pages." };
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage({ javaScriptEnabled: true });
    await page.route("**/*", (route) => route.abort());
    const measured = [];
    for (const html of savedPages()) {
      // What the page itself would run or fetch is no part of reading it.
      await page.setContent("<title></title>");
      await page.addScriptTag({ content: script });
      const times = await page.evaluate((source) => {
        const parsed = new DOMParser().parseFromString(source, "text/html");
        const { readPageInSteps } = globalThis as unknown as {
          readPageInSteps: (page: Document, address: undefined) => Generator<void, unknown>;
        };
        const runs = [];
        for (let run = 0; run < 15; run++) {
          const steps = readPageInSteps(parsed, undefined);
          let longest = 0;
          const began = performance.now();
          for (let last = began, done = false; !done; ) {
            done = steps.next().done ?? true;
            const at = performance.now();
            longest = Math.max(longest, at - last);
            last = at;
          }
          runs.push({ total: performance.now() - began, longest });
        }
        return runs;
      }, html);
      measured.push({
        bytes: html.length,
        first: times[0],
        total: median(times.map(({ total }) => total)),
        longest: median(times.map(({ longest }) => longest)),
        best: Math.min(...times.map(({ total }) => total)),
        bestLongest: Math.min(...times.map(({ longest }) => longest)),
      });
    }
    return {
      readerBytes,
      pages: measured.length,
      firstReadMs: summary(measured.map(({ first }) => first?.total ?? 0)),
      firstLongestStepMs: summary(measured.map(({ first }) => first?.longest ?? 0)),
      readMs: summary(measured.map(({ total }) => total)),
      longestStepMs: summary(measured.map(({ longest }) => longest)),
      bestReadMs: summary(measured.map(({ best }) => best)),
      bestLongestStepMs: summary(measured.map(({ bestLongest }) => bestLongest)),
    };
  } finally {
    await browser.close();
  }
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

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function summary(values: readonly number[]): { median: number; worst: number } {
  return { median: round(median(values)), worst: round(Math.max(...values)) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
