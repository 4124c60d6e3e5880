import { addLetter, hashLetters } from "../mark/letters-hash.ts";
import type { Candidate } from "./candidate.ts";
import { type FoldedText, gap } from "./folded-text.ts";
import { lookUp } from "./hash-table.ts";
import { lengthOf, lettersOf, type MarkIndex } from "./index-layout.ts";
import { anyHiding, hasDigitInside, hidesIn, type MaskPattern, maskPattern, signsAfter, signsBefore } from "./mask-pattern.ts";
import { isUnspaced } from "./near-keys.ts";

/** More masked pieces than this in one text are decoration. */
const mostMasked = 12;
const alphabet = Array.from({ length: 26 }, (_, at) => 97 + at);

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
    const pattern = maskPattern(text, first, last, index);
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

function matching({ letters, holes }: MaskPattern, index: MarkIndex): number | undefined {
  if (letters.length < 3) return undefined;
  const fits = (form: number, places: readonly number[], whole: readonly number[]): boolean => {
    const length = lengthOf(index, form);
    const offset = lettersOf(index, form);
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
