import { addLetter, spread } from "../mark/letters-hash.ts";
import type { Candidate } from "./candidate.ts";
import { type FoldedText, gap } from "./folded-text.ts";
import { longestFrom } from "./form-edges.ts";
import { bucketStart, formUnder } from "./hash-table.ts";
import { howWritten } from "./how-written.ts";
import { lengthOf, lettersOf, type MarkIndex } from "./index-layout.ts";
import { mayStandInside } from "./inner-sign.ts";
import { mayHold } from "./key-filter.ts";

/**
 * Every run of words whose letters are those of a form: as written, with other punctuation, joined, or set apart.
 * @param wanted a {@link trace}; runs without a letter that bears it are passed over. 0 takes every run.
 */
export function findWritten(text: FoldedText, index: MarkIndex, wanted = 0): Candidate[] {
  const found: Candidate[] = [];
  const { letters, traces, letterCount, wordStarts, gaps, gapSigns, wordCount } = text;
  const { entries, bits, filter } = index.exact;
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
      if (word > first && gaps[word] === gap.strong && !mayStandInside(gapSigns[word] ?? 0)) break;
      const end = wordStarts[word + 1] ?? at;
      if (end > farthest) break;
      while (at < end) hash = addLetter(hash, letters[at++] ?? 0);
      const mixed = spread(hash);
      if ((wanted !== 0 && end <= bearer) || !mayHold(filter, mixed)) continue;
      const bucket = mixed >>> (32 - bits);
      const last = bucketStart(index.exact, bucket + 1);
      for (let entry = bucketStart(index.exact, bucket); entry < last; entry++) {
        const form = formUnder(mixed, entries[entry] ?? 0, bits);
        if (form === -1 || !sameLetters(text, start, end, index, form)) continue;
        const how = howWritten(text, first, word + 1, index, form);
        if (how) found.push({ form, firstWord: first, endWord: word + 1, firstLetter: start, endLetter: end, ...how });
      }
    }
  }
  return found;
}

/** Whether a run of the text's letters is all of a form's. */
export function sameLetters(text: FoldedText, start: number, end: number, index: MarkIndex, form: number): boolean {
  if (lengthOf(index, form) !== end - start) return false;
  const offset = lettersOf(index, form);
  for (let at = 0; at < end - start; at++) if (text.letters[start + at] !== index.letters[offset + at]) return false;
  return true;
}
