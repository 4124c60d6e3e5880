// Counts in how many listing titles each ordinary word stands, and writes content/words/title-words.csv.
// Run once when the titles change: node cli/words/count-title-words.ts ../shared/data/listings/titles-dev.jsonl.gz
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { foldMark } from "../../shared/mark/fold-mark.ts";
import { dictionaryWords } from "./dictionary-words.ts";
import { spokenWords } from "./spoken-words.ts";

const [titlesFile] = process.argv.slice(2);
if (!titlesFile) throw new Error("Name the titles: node cli/words/count-title-words.ts TITLES.jsonl.gz");

// Only words of the dictionary, and words that film subtitles have in small letters: no brand's name enters this way.
const ordinary = new Set(dictionaryWords(50).filter((word) => /^[a-z]+$/.test(word)));
for (const word of spokenWords.filter(({ word, count }) => /^[a-z]+$/.test(word) && count >= 3).map(({ word }) => word))
  ordinary.add(word);
const fewestTitles = 12;

const rows = gunzipSync(readFileSync(titlesFile))
  .toString()
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as { title: string; brand: string | null });
const counts = new Map<string, number>();
for (const { title, brand } of rows) {
  const own = new Set(wordsOf(brand ?? ""));
  // The words of the row's own brand stand there as a brand: they say nothing of ordinary use.
  for (const word of new Set(wordsOf(title)))
    if (!own.has(word) && ordinary.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
}
const lines = [...counts]
  .filter(([, titles]) => titles >= fewestTitles)
  .map(([word, titles]) => [word, Math.round((titles * 100_000) / rows.length)] as const)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([word, titles]) => `${word},${titles}`);
writeFileSync("content/words/title-words.csv", `word,per_100k\n${lines.join("\n")}\n`);
console.log(`${lines.length} words from ${rows.length} titles.`);

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(foldMark);
}
