import { bindsWord, emptyFoldedText, foldText } from "../mention/folded-text.ts";
import { textOfUnits } from "./text-of-units.ts";
import { languageValue, titleValue, type Words } from "./words.ts";

/** One way to write a mark, folded. */
export type MarkForm = {
  /** Letters and digits, folded, in a row. */
  letters: string;
  /** Where a new word begins: bit n stands for letter n. Only the first 32 letters count. */
  breaks: number;
  /** The words between those places. */
  words: string[];
  /**
   * `written`: as the register has it. `varied`: as listings also write it (without THE, AND for &, a number in words). `part`: one
   * word of several that is no word of any language: "Margiela".
   */
  kind: "written" | "varied" | "part";
};

const legalEndings = new Set(["inc", "ltd", "llc", "co", "corp", "gmbh", "plc", "company", "limited", "corporation"]);
const numbers: readonly (readonly [string, string])[] = [
  ["1", "one"],
  ["2", "two"],
  ["3", "three"],
  ["4", "four"],
  ["5", "five"],
  ["6", "six"],
  ["7", "seven"],
  ["8", "eight"],
  ["9", "nine"],
  ["10", "ten"],
  ["12", "twelve"],
  ["21", "twentyone"],
  ["50", "fifty"],
  ["66", "sixtysix"],
  ["100", "hundred"],
];
const wordOf = new Map<string, string>(numbers.map(([digits, word]) => [digits, word]));
const digitsOf = new Map<string, string>(numbers.map(([digits, word]) => [word, digits]));

const scratch = emptyFoldedText(128);

/** Every folded form of one written mark, the written one first. Empty for a mark without letters or digits. */
export function markForms(written: string): MarkForm[] {
  const words = wordsOf(written);
  if (words.length === 0) return [];
  const varied = new Map<string, string[]>();
  const add = (way: string[]) => {
    if (way.length > 0) varied.set(way.join(" "), way);
  };
  const withAnd = written.includes("&") || written.includes("+") ? wordsOf(written.replace(/[&+]/g, " and ")) : words;
  if (withAnd.length !== words.length) {
    add(withAnd);
    for (const and of ["y", "und", "et"]) add(withAnd.map((word) => (word === "and" ? and : word)));
  }
  const withoutAnd = words.filter((word) => word !== "and");
  if (withoutAnd.length < words.length && withoutAnd.length > 1 && withoutAnd.join("").length > 6) add(withoutAnd);
  if (words[0] === "the" && words.slice(1).join("").length >= 6) add(words.slice(1));
  const last = words.at(-1) ?? "";
  if (words.length > 1 && legalEndings.has(last) && words.slice(0, -1).join("").length >= 5) add(words.slice(0, -1));
  if (/['’`´]/.test(written)) add(wordsOf(written.replace(/['’`´]/g, " ")));
  const inDigits = words.map((word) => digitsOf.get(word) ?? word);
  const inWords = words.map((word) => wordOf.get(word) ?? word);
  // "One" alone would make every 1 a mention.
  if (words.length > 1) for (const way of [inDigits, inWords]) add(way);
  varied.delete(words.join(" "));
  return [formOf(words, "written"), ...[...varied.values()].map((way) => formOf(way, "varied"))];
}

/** Shorter words are too often part of other names. */
const shortestPart = 6;

/**
 * Those of a mark's words that could name it alone. Whether each does so in fact, the whole register must say: no other mark may
 * have it.
 */
export function markParts(words: readonly string[], known: Words): MarkForm[] {
  if (words.length < 2) return [];
  return words
    .filter(
      (word) =>
        word.length >= shortestPart && /^[a-z]+$/.test(word) && languageValue(known, word) === 0 && titleValue(known, word) === 0,
    )
    .map((word) => formOf([word], "part"));
}

/** The folded words of a mark: "L'Oréal" and "iPhone" are one word each. */
export function wordsOf(written: string): string[] {
  const folded = foldText(written, scratch);
  const words: string[] = [];
  for (let word = 0; word < folded.wordCount; word++) {
    const letters = textOfUnits(folded.letters.subarray(folded.wordStarts[word], folded.wordStarts[word + 1]));
    if (word > 0 && bindsWord(folded, word)) words[words.length - 1] += letters;
    else words.push(letters);
  }
  return words;
}

function formOf(words: string[], kind: MarkForm["kind"]): MarkForm {
  let breaks = 0;
  let at = 0;
  for (const word of words) {
    if (at > 0 && at < 32) breaks |= 1 << at;
    at += word.length;
  }
  return { letters: words.join(""), breaks: breaks >>> 0, words, kind };
}
