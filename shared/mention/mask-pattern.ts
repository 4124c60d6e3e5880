import { addLetter } from "../mark/letters-hash.ts";
import { wordValue } from "../mark/word-table.ts";
import { commonFrom, commonnessIn, isSpoken } from "../mark/words.ts";
import { trace } from "./fold-character.ts";
import { type FoldedText, gap } from "./folded-text.ts";
import type { MarkIndex } from "./index-layout.ts";

const hiding = new Set([..."*•●○※＊✱_#?×°"].map((sign) => sign.charCodeAt(0)));
export const anyHiding = /[*•●○※＊✱_#?×°]/;

const mostHidden = 2;
/** Fewer letters around a digit are a model number: "SM1R". */
const shortestAroundDigit = 6;
/** A run of letters with gaps where signs hide some: `letters` without them, `holes` the places in the whole where they stand. */
export type MaskPattern = { letters: number[]; holes: number[] };

/** Letters and holes of a run; undefined where signs frame a word ("*NEW*") or all that is seen is an ordinary word. */
export function maskPattern(text: FoldedText, first: number, end: number, index: MarkIndex): MaskPattern | undefined {
  const letters: number[] = [];
  const holes: number[] = [];
  const from = text.wordStarts[first] ?? 0;
  const to = text.wordStarts[end] ?? 0;
  const leading = signsBefore(text, from);
  const trailing = signsAfter(text, to - 1);
  if (leading > 0 && trailing > 0) return undefined;
  for (let hidden = 0; hidden < leading; hidden++) holes.push(hidden);
  let inside = 0;
  let digits = 0;
  for (let at = from; at < to; at++) {
    if (at > from && at < to - 1 && isDigit(text, at)) {
      digits++;
      holes.push(letters.length + holes.length);
    } else letters.push(text.letters[at] ?? 0);
    if (at === to - 1) break;
    for (let sign = text.ends[at] ?? 0; sign < (text.starts[at + 1] ?? 0); sign++) {
      if (!hiding.has(text.text.charCodeAt(sign))) continue;
      inside++;
      holes.push(letters.length + holes.length);
    }
  }
  for (let hidden = 0; hidden < trailing; hidden++) holes.push(letters.length + holes.length);
  if (holes.length === 0 || holes.length > mostHidden || (digits > 0 && letters.length < shortestAroundDigit)) return undefined;
  if (inside + digits === 0 && isCommon(letters.reduce(addLetter, 0), letters.length, index)) return undefined;
  return { letters, holes };
}

/** A word that a sign may follow as a footnote or an ornament: "offer*". Rare ones ("Fend*", "Arman*") are more likely cut short. */
function isCommon(word: number, length: number, { words }: MarkIndex): boolean {
  if (wordValue(words.titles, word) !== 0) return true;
  return isSpoken(words, word, length) && commonnessIn(wordValue(words.language, word)) >= commonFrom;
}

export function signsBefore(text: FoldedText, letter: number): number {
  let at = (text.starts[letter] ?? 0) - 1;
  let count = 0;
  while (at >= 0 && hiding.has(text.text.charCodeAt(at))) {
    count++;
    at--;
  }
  return count;
}

export function signsAfter(text: FoldedText, letter: number): number {
  let at = text.ends[letter] ?? 0;
  let count = 0;
  while (at < text.text.length && hiding.has(text.text.charCodeAt(at))) {
    count++;
    at++;
  }
  return count;
}

/** Whether a sign or a digit stands where a letter may have been. */
export function hidesIn(text: FoldedText, first: number, end: number): boolean {
  const from = text.wordStarts[first] ?? 0;
  const to = (text.wordStarts[end] ?? 0) - 1;
  if (signsBefore(text, from) > 0 || signsAfter(text, to) > 0) return true;
  for (let word = first + 1; word < end; word++)
    if (isDigitInside(text, word) || (text.gaps[word] === gap.tight && hiding.has(text.gapSigns[word] ?? 0))) return true;
  return false;
}

/** Whether any word of a text is a single digit with letters close on both sides. */
export function hasDigitInside(text: FoldedText): boolean {
  for (let word = 1; word < text.wordCount - 1; word++) if (isDigitInside(text, word)) return true;
  return false;
}

/** A single digit with letters close on both sides. */
function isDigitInside(text: FoldedText, word: number): boolean {
  const at = text.wordStarts[word] ?? 0;
  return (
    (text.wordStarts[word + 1] ?? 0) - at === 1 &&
    isDigit(text, at) &&
    text.gaps[word] === gap.none &&
    word + 1 < text.wordCount &&
    text.gaps[word + 1] === gap.none
  );
}

const isDigit = (text: FoldedText, letter: number): boolean => ((text.traces[letter] ?? 0) & trace.digit) !== 0;
