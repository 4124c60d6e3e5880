import { hashText } from "../mark/letters-hash.ts";
import { type FoldedText, gap } from "./folded-text.ts";
import { isUnspaced } from "./near-keys.ts";
import { isDigit } from "./text-facts.ts";

/** Words of a model's name, besides numbers and single letters. */
const modelWords = new Set("pro max plus mini ultra lite air se fe xl xs xr gen series promax".split(" ").map(hashText));

/** A number or a single letter. */
export function isNumbering(text: FoldedText, word: number): boolean {
  if (word >= text.wordCount) return false;
  return isDigit(text, word) || (lengthOf(text, word) === 1 && !isUnspacedWord(text, word));
}

export const isOfModel = (text: FoldedText, word: number): boolean =>
  isNumbering(text, word) || modelWords.has(text.wordHashes[word] ?? 0);

/** In "for 2015-2020 Acme", "for 07-13 Acme": a year or a span of numbers. */
export function isYear(text: FoldedText, word: number): boolean {
  if (!isDigit(text, word) || isBound(text, word)) return false;
  const first = text.letters[text.wordStarts[word] ?? 0];
  const isWhole = lengthOf(text, word) === 4 && (first === digitOne || first === digitTwo);
  return isWhole || isSpan(text, word) || isSpan(text, word + 1);
}

/** In "for PS5 Acme", "for 18V Acme": a part of a piece of letters and digits. */
export function isCode(text: FoldedText, word: number): boolean {
  if (!isBound(text, word)) return false;
  return isDigit(text, word) || isDigit(text, word + 1) || (word > 0 && isDigit(text, word - 1));
}

/** A digit of a longer number or code: the 4 of "4K Acme" and of "0-4-0 Acme" is no "for". */
export const isPartOfNumber = (text: FoldedText, word: number): boolean =>
  isDigit(text, word) && (text.gaps[word] !== gap.space || text.gaps[word + 1] !== gap.space);

/** Written in one piece with the word before or behind. */
export const isBound = (text: FoldedText, word: number): boolean =>
  text.gaps[word + 1] === gap.none || (word > 0 && text.gaps[word] === gap.none);

/** Whether a word and the one before it are two numbers with a dash between. */
const isSpan = (text: FoldedText, word: number): boolean =>
  word > 0 && word < text.wordCount && dashes.has(text.gapSigns[word] ?? 0) && isDigit(text, word) && isDigit(text, word - 1);

export const isUnspacedWord = (text: FoldedText, word: number): boolean =>
  isUnspaced(text.letters[text.wordStarts[word] ?? 0] ?? 0);
const lengthOf = (text: FoldedText, word: number): number => (text.wordStarts[word + 1] ?? 0) - (text.wordStarts[word] ?? 0);
const digitOne = 49;
const digitTwo = 50;
const dashes = new Set([45, 0x2013]);
