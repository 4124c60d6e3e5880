import { hashLetters } from "../mark/letters-hash.ts";
import { isSpoken } from "../mark/words.ts";
import { trace } from "./fold-character.ts";
import { type FoldedText, gap } from "./folded-text.ts";
import { isOrdinary, lengthOf, type MarkIndex } from "./index-layout.ts";

/** Whether letters set apart are still read as one word: single letters all along, or pieces that are no words by themselves. */
export function splitsHold(
  text: FoldedText,
  first: number,
  end: number,
  index: MarkIndex,
  form: number,
  spaceSplits: number,
): boolean {
  const length = lengthOf(index, form);
  let singles = 0;
  let pieces = 0;
  let unknown = 0;
  let shortest = 99;
  for (let word = first; word < end; ) {
    let next = word + 1;
    while (next < end && text.gaps[next] === gap.none) next++;
    const from = text.wordStarts[word] ?? 0;
    const to = text.wordStarts[next] ?? 0;
    pieces++;
    if (to - from === 1) singles++;
    else if (
      ((text.traces[from] ?? 0) & trace.digit) === 0 &&
      !isSpoken(index.words, hashLetters(text.letters, from, to), to - from)
    )
      unknown++;
    shortest = Math.min(shortest, to - from);
    word = next;
  }
  if (isUnspacedAt(text, first)) return true;
  if (singles === pieces) return length >= 4 || (spaceSplits === 0 && length === 3);
  if (spaceSplits === 0) return length >= 4;
  if (isOrdinary(index, form) && unknown === 0) return false;
  if (length < 5 || pieces > 4) return false;
  if (unknown > 0) return pieces <= 3;
  return pieces === 2 && shortest >= 3 && length >= 6;
}

/** "M.A.C", "X-box" and two words that may as well be meant ("Sea Salt") are ways of writing; "N.i.k.e", "Ni.ke" and "Gu cci" hide. */
export function hidesBySplitting(
  text: FoldedText,
  first: number,
  end: number,
  index: MarkIndex,
  splits: number,
  spaceSplits: number,
  length: number,
): boolean {
  if (splits === length - 1) return length > 3;
  if (spaceSplits > 0)
    return splits > 1 || (Math.min(...pieceLengths(text, first, end)) <= 3 && !allWords(text, first, end, index));
  const hyphen = 45;
  return splits > 1 || !gapSignsAre(text, first, end, hyphen) || Math.min(...pieceLengths(text, first, end)) === 2;
}

function allWords(text: FoldedText, first: number, end: number, index: MarkIndex): boolean {
  let from = first;
  for (let word = first + 1; word <= end; word++) {
    if (word < end && text.gaps[word] === gap.none) continue;
    const start = text.wordStarts[from] ?? 0;
    const stop = text.wordStarts[word] ?? 0;
    if (!isSpoken(index.words, hashLetters(text.letters, start, stop), stop - start)) return false;
    from = word;
  }
  return true;
}

function pieceLengths(text: FoldedText, first: number, end: number): number[] {
  const lengths: number[] = [];
  let from = text.wordStarts[first] ?? 0;
  for (let word = first + 1; word <= end; word++) {
    if (word < end && text.gaps[word] === gap.none) continue;
    lengths.push((text.wordStarts[word] ?? 0) - from);
    from = text.wordStarts[word] ?? 0;
  }
  return lengths;
}

function gapSignsAre(text: FoldedText, first: number, end: number, sign: number): boolean {
  for (let word = first + 1; word < end; word++) if (text.gaps[word] === gap.tight && text.gapSigns[word] !== sign) return false;
  return true;
}

/** Whether a word is of an alphabet that puts no spaces between words. */
export function isUnspacedAt(text: FoldedText, word: number): boolean {
  return ((text.traces[text.wordStarts[word] ?? 0] ?? 0) & trace.unspaced) !== 0;
}
