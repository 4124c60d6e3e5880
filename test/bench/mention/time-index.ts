import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { projectRoot } from "../../../cli/project-root.ts";
import { loadWords } from "../../../cli/words/load-words.ts";
import { slugOf } from "../../../shared/mark/fold-mark.ts";
import type { Mark } from "../../../shared/mark/mark.ts";
import { findMentions } from "../../../shared/mention/find-mentions.ts";
import { buildMarkIndex, type MarkIndex } from "../../../shared/mention/mark-index.ts";
import { readMarkIndex } from "../../../shared/mention/pack-mark-index.ts";
import { aMark } from "../../fixtures/a-mark.ts";
import { coinedNames, somePage, someTitles, titleCount } from "./made-up-texts.ts";
import type { PageTiming, Row } from "./speed-page.ts";
import { bestOf, percentile, round, timed } from "./timing.ts";

// Run as a process of its own: node time-index.ts MARKS -> a Row as one line of JSON.
const count = Number(process.argv[2]);
const names = coinedNames(1_000_000);
const titles = someTitles(names, titleCount);
const page = somePage(names.slice(0, 1000), 50_000);
const real = realPage(50_000);
const words = await loadWords();
const began = performance.now();
const built = buildMarkIndex(names.slice(0, count).map(numbered), words);
const buildMs = performance.now() - began;
const { index, loadMs } = loaded(built);
// Nothing is compiled yet for reading texts, as in a worker that has just been started.
const coldMs = readingMs(page);
const row: Row = {
  ...timed(titles, (title) => findMentions({ title }, index)),
  page50kBms: timedPage(page),
  real50kBms: real === undefined ? undefined : timedPage(real),
  cold50kBms: round(coldMs),
  buildMs: Math.round(buildMs),
  loadMs: round(loadMs),
  megabytes: round(index.bytes.byteLength / 1e6),
};
console.log(JSON.stringify(row));

/** As with titles, the code is compiled before it counts. */
function timedPage(text: string): PageTiming {
  for (let before = 0; before < 30; before++) readingMs(text);
  const times = Array.from({ length: 100 }, () => readingMs(text));
  return { best: round(Math.min(...times)), median: percentile(times, 0.5) };
}

function readingMs(text: string): number {
  return bestOf(1, () => findMentions({ title: "", description: text }, index));
}

/** Descriptions of real listings one after another; undefined where the data is not there. */
function realPage(units: number): string | undefined {
  const file = join(projectRoot, "../shared/data/listings/titles-dev.jsonl.gz");
  if (!existsSync(file)) return undefined;
  const lines = gunzipSync(readFileSync(file)).toString().split("\n");
  let text = "";
  for (let line = 0; line < lines.length && text.length < units; line += 3) {
    const { description } = JSON.parse(lines[line] || "{}") as { description?: string | null };
    if (description) text += `${description}\n`;
  }
  return text.slice(0, units);
}

/** Reads the bytes back as a world that loads them would: a fresh copy, no work before. */
function loaded(built: MarkIndex): { index: MarkIndex; loadMs: number } {
  const bytes = built.bytes.slice();
  const began = performance.now();
  const read = readMarkIndex(bytes);
  const loadMs = performance.now() - began;
  if (!read.ok) throw new Error(read.problem);
  return { index: read.value, loadMs };
}

/** Spellings that fold alike are marks of their own, so each has its place in its id. */
function numbered(name: string, place: number): Mark {
  return aMark(name, { id: `${slugOf(name)}-${place}` });
}
