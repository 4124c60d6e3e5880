import { addLetter, hashLetters } from "../mark/letters-hash.ts";
import { wordValue } from "../mark/word-table.ts";
import { commonFrom, commonnessIn, isSpoken } from "../mark/words.ts";
import type { Candidate } from "./candidate.ts";
import { trace } from "./fold-character.ts";
import { type FoldedText, gap } from "./folded-text.ts";
import { lookUp } from "./hash-table.ts";
import { formField, formFields, type MarkIndex } from "./index-layout.ts";
import { isUnspaced } from "./near-keys.ts";

const hiding = new Set([..."*•●○※＊✱_#?×°"].map((sign) => sign.charCodeAt(0)));
const anyHiding = /[*•●○※＊✱_#?×°]/;

/** More masked pieces than this in one text are decoration. */
const mostMasked = 12;
const mostHidden = 2;
/** Fewer letters around a digit are a model number: "SM1R". */
const shortestAroundDigit = 6;
const alphabet = Array.from({ length: 26 }, (_, at) => 97 + at);

/** A run of letters with gaps where signs hide some: `letters` without them, `holes` the places in the whole where they stand. */
type Pattern = { letters: number[]; holes: number[]; firstWord: number; endWord: number };

/** Marks with some letters hidden behind signs, or one behind a digit: "B*rberry", "Gu**i", "Prad*", "V1tements". */
export function findMasked(text: FoldedText, index: MarkIndex, taken: readonly Candidate[]): Candidate[] {
  if (!anyHiding.test(text.text) && !hasDigitInside(text)) return [];
  const found: Candidate[] = [];
  let tried = 0;
  for (let word = 0; word < text.wordCount && tried < mostMasked; ) {
    const end = pieceEnd(text, word);
    if (hidesIn(text, word, end)) {
      tried++;
      const run = candidateAt(text, word, end, index, taken);
      if (run) found.push(run);
    }
    word = end;
  }
  return found;
}

/** The masked piece alone, then with the piece before or behind it: "Tory Bur*h", "K*tty" in "Hello K*tty". */
function candidateAt(
  text: FoldedText,
  word: number,
  pieceEndWord: number,
  index: MarkIndex,
  taken: readonly Candidate[],
): Candidate | undefined {
  const before = pieceStart(text, word - 1);
  const runs: [number, number][] = [[word, pieceEndWord]];
  if (word > 0 && text.gaps[word] === gap.space) runs.unshift([before, pieceEndWord]);
  if (pieceEndWord < text.wordCount && text.gaps[pieceEndWord] === gap.space) runs.unshift([word, pieceEnd(text, pieceEndWord)]);
  for (const [first, last] of runs) {
    const pattern = patternOf(text, first, last, index);
    if (!pattern) continue;
    const from = text.wordStarts[first] ?? 0;
    const to = text.wordStarts[last] ?? 0;
    if (
      taken.some((other) => other.firstLetter < to && from < other.endLetter && other.endLetter - other.firstLetter >= to - from)
    )
      continue;
    const form = matching(pattern, index);
    if (form === undefined) continue;
    const start = (text.starts[from] ?? 0) - signsBefore(text, from);
    const end = (text.ends[to - 1] ?? 0) + signsAfter(text, to - 1);
    return { form, firstWord: first, endWord: last, firstLetter: from, endLetter: to, start, end, how: "masked", hidden: true };
  }
  return undefined;
}

function matching({ letters, holes }: Pattern, index: MarkIndex): number | undefined {
  if (letters.length < 3) return undefined;
  const fits = (form: number, places: readonly number[], whole: readonly number[]): boolean => {
    const length = formField(index, form, formFields.length);
    const offset = formField(index, form, formFields.letters);
    if (length !== whole.length) return false;
    return whole.every((letter, at) => places.includes(at) || index.letters[offset + at] === letter);
  };
  const whole = [...letters];
  for (const hole of holes) whole.splice(hole, 0, 0);
  let match: number | undefined;
  const last = holes.at(-1);
  if (last === undefined) return undefined;
  // With one letter hidden, what is seen is a form without one letter, and such are in the index; with two, every letter is
  // tried for the first.
  const seen = [...whole.slice(0, last), ...whole.slice(last + 1)];
  const open = holes.slice(0, -1);
  const look = (run: readonly number[]) =>
    lookUp(index.near, hashLetters(run, 0, run.length) >>> 0, (form) => {
      if (fits(form, holes, whole)) match ??= form;
    });
  if (open.length === 0) look(seen);
  else for (const letter of alphabet) look(seen.map((one, at) => (at === open[0] ? letter : one)));
  // The sign may also stand for nothing: "Stussy*", "Loro*piana".
  if (match === undefined) {
    lookUp(index.exact, letters.reduce(addLetter, 0) >>> 0, (form) => {
      if (letters.length >= 4 && fits(form, [], letters)) match ??= form;
    });
  }
  return match;
}

/** Letters and holes of a run; undefined where signs frame a word ("*NEW*") or all that is seen is an ordinary word. */
function patternOf(text: FoldedText, first: number, end: number, index: MarkIndex): Pattern | undefined {
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
  return { letters, holes, firstWord: first, endWord: end };
}

/** A word that a sign may follow as a footnote or an ornament: "offer*". Rare ones ("Fend*", "Arman*") are more likely cut short. */
function isCommon(word: number, length: number, { words }: MarkIndex): boolean {
  if (wordValue(words.titles, word) !== 0) return true;
  return isSpoken(words, word, length) && commonnessIn(wordValue(words.language, word)) >= commonFrom;
}

function signsBefore(text: FoldedText, letter: number): number {
  let at = (text.starts[letter] ?? 0) - 1;
  let count = 0;
  while (at >= 0 && hiding.has(text.text.charCodeAt(at))) {
    count++;
    at--;
  }
  return count;
}

function signsAfter(text: FoldedText, letter: number): number {
  let at = text.ends[letter] ?? 0;
  let count = 0;
  while (at < text.text.length && hiding.has(text.text.charCodeAt(at))) {
    count++;
    at++;
  }
  return count;
}

function hidesIn(text: FoldedText, first: number, end: number): boolean {
  const from = text.wordStarts[first] ?? 0;
  const to = (text.wordStarts[end] ?? 0) - 1;
  if (signsBefore(text, from) > 0 || signsAfter(text, to) > 0) return true;
  for (let word = first + 1; word < end; word++)
    if (isDigitInside(text, word) || (text.gaps[word] === gap.tight && hiding.has(text.gapSigns[word] ?? 0))) return true;
  return false;
}

function hasDigitInside(text: FoldedText): boolean {
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

function pieceEnd(text: FoldedText, first: number): number {
  let end = first + 1;
  while (end < text.wordCount && (text.gaps[end] ?? 0) <= gap.tight && isUnspacedWord(text, end) === isUnspacedWord(text, first))
    end++;
  return end;
}

function isUnspacedWord(text: FoldedText, word: number): boolean {
  return isUnspaced(text.letters[text.wordStarts[word] ?? 0] ?? 0);
}

function pieceStart(text: FoldedText, last: number): number {
  let start = last;
  while (start > 0 && (text.gaps[start] ?? 0) <= gap.tight) start--;
  return Math.max(0, start);
}
