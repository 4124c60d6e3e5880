import { addLetter, hashLetters } from "../mark/letters-hash.ts";
import type { Candidate } from "./candidate.ts";
import type { FoldedText } from "./folded-text.ts";
import { hasMarkFlag, type MarkIndex, markFlags, neighboursOf } from "./index-layout.ts";

/** A neighbour has at most this many words. */
const longestNeighbour = 3;
/** How many words away it may stand: a title's length, a sentence of a description. */
const farthest = 14;

/** Whether one of the mark's neighbours ("card game" for UNO) stands near the run. */
export function hasNeighbour(text: FoldedText, { firstWord, endWord }: Candidate, mark: number, index: MarkIndex): boolean {
  if (!hasMarkFlag(index, mark, markFlags.hasNeighbours)) return false;
  const wanted = new Set(neighboursOf(index, mark).map((letters) => hashLetters(letters, 0, letters.length)));
  for (let first = Math.max(0, firstWord - farthest); first < Math.min(text.wordCount, endWord + farthest); first++) {
    let hash = 0;
    for (let end = first; end < Math.min(text.wordCount, first + longestNeighbour); end++) {
      if (end >= firstWord && end < endWord) break;
      for (let at = text.wordStarts[end] ?? 0; at < (text.wordStarts[end + 1] ?? 0); at++)
        hash = addLetter(hash, text.letters[at] ?? 0);
      if (wanted.has(hash)) return true;
    }
  }
  return false;
}
