// Holds to, at 25,000 marks: a title in under 60 µs at the median and 200 µs at the 99th percentile, 50 kB of text in under 8 ms, the
// index loaded in under 20 ms and within 20 MB; at 100,000 marks under 1.5 times those times; over 50,000 titles a second from the
// command line on two cores. Times are of the machine that ran it; what carries over is their ratio to the other ways of finding marks.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import MiniSearch from "minisearch";
import AhoCorasick from "modern-ahocorasick";
import { keptLists } from "../../../cli/check/open-mark-list.ts";
import { projectRoot } from "../../../cli/project-root.ts";
import { foldMark } from "../../../shared/mark/fold-mark.ts";
import { coinedNames, someTitles, titleCount } from "./made-up-texts.ts";
import { type Row, type SpeedFigures, writeSpeedPage } from "./speed-page.ts";
import { bestOf, type Timing, timed } from "./timing.ts";

export async function bench(): Promise<Record<string, unknown>> {
  const names = coinedNames(1_000_000);
  const titles = someTitles(names, titleCount);
  const curve: Record<string, Row> = {};
  for (const count of [1000, 10_000, 25_000, 100_000, 1_000_000]) curve[count] = timedAlone(count);
  const others = compareWith(names.slice(0, 25_000), titles);
  const figures = { titles: titles.length, curve, others, commandLine: commandLine(names.slice(0, 25_000), titles) };
  writeSpeedPage(figures);
  return figures;
}

/** Every register is timed in a process of its own, so that what one leaves behind slows no other. */
function timedAlone(count: number): Row {
  const script = join(projectRoot, "test/bench/mention/time-index.ts");
  return JSON.parse(
    execFileSync("node", [script, String(count)], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }),
  ) as Row;
}

/** Other ways to look for the same marks. None of them sees through a disguise but the last. */
function compareWith(names: readonly string[], titles: readonly string[]): Record<string, Timing & { titles: number }> {
  const grams = new Set(names.map(foldMark));
  const ngrams = (title: string) => {
    const words = title.split(/[^\p{L}\p{N}]+/u);
    const hits: string[] = [];
    for (let first = 0; first < words.length; first++) {
      for (let run = 1; run <= 4; run++) {
        const gram = foldMark(words.slice(first, first + run).join(""));
        if (grams.has(gram)) hits.push(gram);
      }
    }
    return hits;
  };
  const alternation = new RegExp(`\\b(?:${names.map((name) => name.replace(/[^a-z0-9 ]/gi, "\\$&")).join("|")})\\b`, "gi");
  const automaton = new AhoCorasick([...names].map((name) => name.toLowerCase()));
  const search = new MiniSearch<{ id: number; name: string }>({ fields: ["name"], searchOptions: { fuzzy: 0.2 } });
  search.addAll(names.map((name, id) => ({ id, name })));
  const few = titles.slice(0, 300);
  return {
    "plain Map of word n-grams": { titles: titles.length, ...timed(titles, ngrams) },
    "Aho-Corasick (modern-ahocorasick)": {
      titles: titles.length,
      ...timed(titles, (title) => automaton.search(title.toLowerCase())),
    },
    "one regex of all marks": { titles: few.length, ...timed(few, (title) => title.match(alternation)) },
    "fuzzy MiniSearch": { titles: 20, ...timed(few.slice(0, 20), (title) => search.search(title)) },
  };
}

/**
 * Seconds that `lens check --titles` takes on all cores for many titles, and for one: what starting and indexing take. First with a list
 * that was never read before, then with one that is kept since.
 */
function commandLine(names: readonly string[], titles: readonly string[]): SpeedFigures["commandLine"] {
  const folder = join(projectRoot, "build/bench");
  mkdirSync(folder, { recursive: true });
  const lines = Array.from({ length: 200_000 }, (_, id) => JSON.stringify({ id, title: titles[id % titles.length] }));
  writeFileSync(join(folder, "titles.jsonl"), `${lines.join("\n")}\n`);
  writeFileSync(join(folder, "title.jsonl"), `${lines[0]}\n`);
  writeFileSync(join(folder, "marks.csv"), `mark\n${names.join("\n")}\n`);
  const secondsFor = (file: string, forget: () => void) => {
    const check = ["cli/main.ts", "check", "--titles", `build/bench/${file}`, "--register", "build/bench/marks.csv"];
    const timesOf = Array.from({ length: 2 }, () => {
      forget();
      return bestOf(1, () => execFileSync("node", check, { cwd: projectRoot, stdio: ["ignore", "ignore", "inherit"] }));
    });
    return Math.min(...timesOf) / 1000;
  };
  const forget = () => rmSync(keptLists, { recursive: true, force: true });
  const secondsOf = (forgetting: () => void) => ({
    one: secondsFor("title.jsonl", forgetting),
    all: secondsFor("titles.jsonl", forgetting),
  });
  return { titles: lines.length, unknown: secondsOf(forget), known: secondsOf(() => undefined) };
}
