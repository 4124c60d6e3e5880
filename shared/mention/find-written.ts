import { addLetter, hashLetters, spread } from "../mark/letters-hash.ts";
import { isSpoken } from "../mark/words.ts";
import type { Candidate } from "./candidate.ts";
import { trace } from "./fold-character.ts";
import { bindsWord, type FoldedText, gap } from "./folded-text.ts";
import { longestFrom } from "./form-beginnings.ts";
import { formField, formFields, formFlags, type MarkIndex, writtenForm } from "./index-layout.ts";
import { mayHold } from "./key-filter.ts";
import type { How } from "./mention.ts";

/**
 * Every run of words whose letters are those of a form: as written, with other punctuation, joined, or set apart.
 * @param wanted a {@link trace}; runs without a letter that bears it are passed over. 0 takes every run.
 */
export function findWritten(text: FoldedText, index: MarkIndex, wanted = 0): Candidate[] {
  const found: Candidate[] = [];
  const { letters, traces, letterCount, wordStarts, gaps, wordCount } = text;
  const { starts, entries, shift, filter } = index.exact;
  let bearer = 0;
  for (let first = 0; first < wordCount; first++) {
    const start = wordStarts[first] ?? 0;
    if (wanted !== 0) {
      bearer = Math.max(bearer, start);
      while (bearer < letterCount && ((traces[bearer] ?? 0) & wanted) === 0) bearer++;
      if (bearer === letterCount) break;
      if (bearer - start >= index.longestForm) continue;
    }
    const farthest = start + Math.min(index.longestForm, longestFrom(letters, start, letterCount, index));
    let hash = 0;
    let at = start;
    for (let word = first; word < wordCount; word++) {
      if (word > first && gaps[word] === gap.strong) break;
      const end = wordStarts[word + 1] ?? at;
      if (end > farthest) break;
      while (at < end) hash = addLetter(hash, letters[at++] ?? 0);
      const key = hash >>> 0;
      const mixed = spread(key);
      if ((wanted !== 0 && end <= bearer) || !mayHold(filter, mixed)) continue;
      const bucket = mixed >>> shift;
      const last = starts[bucket + 1] ?? 0;
      for (let entry = starts[bucket] ?? 0; entry < last; entry++) {
        if (entries[entry * 2] !== key) continue;
        const form = entries[entry * 2 + 1] ?? 0;
        if (!sameLetters(text, start, end, index, form)) continue;
        const how = howWritten(text, first, word + 1, index, form);
        if (how) found.push({ form, firstWord: first, endWord: word + 1, firstLetter: start, endLetter: end, ...how });
      }
    }
  }
  return found;
}

export function sameLetters(text: FoldedText, start: number, end: number, index: MarkIndex, form: number): boolean {
  if (formField(index, form, formFields.length) !== end - start) return false;
  const offset = formField(index, form, formFields.letters);
  for (let at = 0; at < end - start; at++) if (text.letters[start + at] !== index.letters[offset + at]) return false;
  return true;
}

/** How a run of the right letters is written, undefined where a reader would not read the mark in it. */
export function howWritten(
  text: FoldedText,
  first: number,
  end: number,
  index: MarkIndex,
  form: number,
): { how: How; hidden: boolean } | undefined {
  const start = text.wordStarts[first] ?? 0;
  const length = (text.wordStarts[end] ?? 0) - start;
  if (!edgesHold(text, first, end, length)) return undefined;
  const breaks = formField(index, form, formFields.breaks);
  let met = 0;
  let splits = 0;
  let spaceSplits = 0;
  for (let word = first + 1; word < end; word++) {
    const at = (text.wordStarts[word] ?? 0) - start;
    const divided = text.gaps[word] ?? 0;
    if (at < 32 && (breaks & (1 << at)) !== 0) met++;
    else if (!bindsWord(text, word) && at < 32) {
      splits++;
      if (divided === gap.space) spaceSplits++;
    }
  }
  const joined = bitCount(breaks) > met;
  if (joined && length < 4 && !isUpper(text, start, start + length)) return undefined;
  if (joined && splits === 0 && isOrdinary(index, form)) return undefined;
  if (splits > 0 && !splitsHold(text, first, end, index, form, spaceSplits)) return undefined;
  const traces = allTraces(text, start, start + length);
  if ((traces & trace.lookAlike) !== 0)
    return looksLatin(text, first, end) ? { how: "look-alike-letters", hidden: true } : undefined;
  if (splits > 0) return { how: "spaced", hidden: hidesBySplitting(text, first, end, index, splits, spaceSplits, length) };
  if ((traces & trace.invisible) !== 0) return { how: "spaced", hidden: true };
  if (joined) return { how: "joined", hidden: false };
  if ((formField(index, form, formFields.flags) & formFlags.part) !== 0) return { how: "spelling", hidden: false };
  const slice = text.text.slice(text.starts[start], text.ends[start + length - 1]);
  return { how: slice.toLowerCase() === writtenForm(index, form) ? "exact" : "punctuation", hidden: false };
}

/** A run that begins or ends inside a longer piece of writing counts only where that piece is plainly the mark and an addition. */
function edgesHold(text: FoldedText, first: number, end: number, length: number): boolean {
  const softStart = first > 0 && text.gaps[first] === gap.none;
  const softEnd = end < text.wordCount && text.gaps[end] === gap.none;
  if (!softStart && !softEnd) return true;
  if (isUnspacedAt(text, first)) return true;
  if (length < 4) return false;
  if (softEnd) {
    const next = text.wordStarts[end] ?? 0;
    const digits = ((text.traces[next] ?? 0) & trace.digit) !== 0;
    const rest = (text.wordStarts[end + 1] ?? 0) - next;
    if (!digits && rest > 3 && length < 6) return false;
  }
  if (softStart) {
    const rest = (text.wordStarts[first] ?? 0) - (text.wordStarts[first - 1] ?? 0);
    const digits = ((text.traces[(text.wordStarts[first] ?? 1) - 1] ?? 0) & trace.digit) !== 0;
    if (digits || (rest > 3 && length < 6)) return false;
  }
  return true;
}

/** Whether letters set apart are still read as one word: single letters all along, or pieces that are no words by themselves. */
function splitsHold(text: FoldedText, first: number, end: number, index: MarkIndex, form: number, spaceSplits: number): boolean {
  const length = formField(index, form, formFields.length);
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
function hidesBySplitting(
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

/** Letters of another alphabet stand for Latin ones only where Latin ones stand beside them; a Cyrillic word is a Cyrillic word. */
function looksLatin(text: FoldedText, first: number, end: number): boolean {
  const from = text.wordStarts[first] ?? 0;
  const to = text.wordStarts[end] ?? 0;
  for (let at = from; at < to; at++) if (((text.traces[at] ?? 0) & trace.lookAlike) === 0) return true;
  // All of it is: then the rest of the text must be Latin, or the letters a display form of Latin ones.
  const own = text.lookAlikes;
  return isDisplayForm(text, from) || own - (to - from) <= (text.letterCount - own) / 2;
}

function isDisplayForm(text: FoldedText, letter: number): boolean {
  const code = text.text.codePointAt(text.starts[letter] ?? 0) ?? 0;
  return code > 0xffff || (code >= 0x2460 && code <= 0x24ff) || (code >= 0xff00 && code <= 0xffef) || code < 128;
}

function isUnspacedAt(text: FoldedText, word: number): boolean {
  return ((text.traces[text.wordStarts[word] ?? 0] ?? 0) & trace.unspaced) !== 0;
}

export function isUpper(text: FoldedText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (((text.traces[at] ?? 0) & (trace.upper | trace.digit)) === 0) return false;
  return true;
}

function allTraces(text: FoldedText, from: number, to: number): number {
  let all = 0;
  for (let at = from; at < to; at++) all |= text.traces[at] ?? 0;
  return all;
}

const isOrdinary = (index: MarkIndex, form: number): boolean =>
  (formField(index, form, formFields.flags) & formFlags.ordinaryWord) !== 0;

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
