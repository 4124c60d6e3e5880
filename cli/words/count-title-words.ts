// Counts in how many listing titles each ordinary word stands, and writes content/words/title-words.csv; what stands in many and is
// in no list of words ("saree", "crossbody", "elastane") goes to content/words/trade-words.csv.
// Run once when the titles change: node cli/words/count-title-words.ts ../shared/data/listings/titles-dev.jsonl.gz
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { foldMark } from "../../shared/mark/fold-mark.ts";
import { dictionaryWords } from "./dictionary-words.ts";
import { popularWords, spokenWords } from "./spoken-words.ts";

const [titlesFile] = process.argv.slice(2);
if (!titlesFile) throw new Error("Name the titles: node cli/words/count-title-words.ts TITLES.jsonl.gz");

// Only words of the dictionary, and words that film subtitles have in small letters: no brand's name enters this way.
const ordinary = new Set(dictionaryWords(50).filter((word) => /^[a-z]+$/.test(word)));
for (const word of spokenWords.filter(({ word, count }) => /^[a-z]+$/.test(word) && count >= 3).map(({ word }) => word))
  ordinary.add(word);
const fewestTitles = 12;
// A word of the trade is in titles of many makers and of more than one source, and none is called so: no brand's name.
const fewestMakers = 8;
const fewestSources = 2;
const shortestTradeWord = 4;

const rows = gunzipSync(readFileSync(titlesFile))
  .toString()
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as { title: string; brand: string | null; source: string });
type Count = { titles: number; makers: Set<string>; sources: Set<string> };
const counts = new Map<string, Count>();
for (const { title, brand, source } of rows) {
  const own = new Set(wordsOf(brand ?? ""));
  // The words of the row's own brand stand there as a brand: they say nothing of ordinary use.
  for (const word of new Set(wordsOf(title))) {
    if (own.has(word)) continue;
    const count = counts.get(word) ?? { titles: 0, makers: new Set(), sources: new Set() };
    count.titles++;
    count.makers.add(foldMark(brand ?? ""));
    count.sources.add(source);
    counts.set(word, count);
  }
}
const makers = new Set(rows.map(({ brand }) => foldMark(brand ?? "")));
const listed = new Set([...dictionaryWords(60), ...spokenWords.map(({ word }) => word), ...popularWords].map(foldMark));
const isTradeWord = (word: string, count: Count): boolean =>
  /^[a-z]+$/.test(word) &&
  word.length >= shortestTradeWord &&
  count.makers.size >= fewestMakers &&
  count.sources.size >= fewestSources &&
  !makers.has(word) &&
  !listed.has(word);

const often = [...counts].filter(([, { titles }]) => titles >= fewestTitles);
write(
  "title-words",
  often.filter(([word]) => ordinary.has(word)),
);
write(
  "trade-words",
  often.filter(([word, count]) => isTradeWord(word, count)),
);

function write(name: string, words: [string, Count][]): void {
  const lines = words
    .map(([word, { titles }]) => [word, Math.round((titles * 100_000) / rows.length)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, titles]) => `${word},${titles}`);
  writeFileSync(`content/words/${name}.csv`, `word,per_100k\n${lines.join("\n")}\n`);
  console.log(`${name}: ${lines.length} words from ${rows.length} titles.`);
}

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(foldMark);
}
