import type { Candidate } from "./candidate.ts";
import { findWritten } from "./find-written.ts";
import { firstAtLeast } from "./first-at-least.ts";
import { trace } from "./fold-character.ts";
import { emptyFoldedText, type FoldedText, foldText } from "./folded-text.ts";
import { lengthOf, type MarkIndex } from "./index-layout.ts";
import { leetI, leetL } from "./leet.ts";
import { leetStretches } from "./leet-stretches.ts";

const scratch = emptyFoldedText(512);

/** Marks with digits or signs for letters: "C0ach", "V@ns". Where a text has such pieces, it is read again with those as letters. */
export function findLeet(text: FoldedText, index: MarkIndex): Candidate[] {
  const found: Candidate[] = [];
  for (const { from, to, both } of leetStretches(text, index.longestForm)) {
    const folded = foldText(text.text, scratch, { leet: true, from, to });
    found.push(...inLeet(folded, text, index));
    if (!both) continue;
    for (let at = 0; at < folded.letterCount; at++)
      if (folded.letters[at] === leetI && ((folded.traces[at] ?? 0) & trace.leet) !== 0) folded.letters[at] = leetL;
    found.push(...inLeet(folded, text, index));
  }
  return found;
}

function inLeet(folded: FoldedText, text: FoldedText, index: MarkIndex): Candidate[] {
  return findWritten(folded, index, trace.leet)
    .filter(({ form }) => lengthOf(index, form) >= shortestLeet)
    .map((candidate) => inPlainReading(candidate, folded, text));
}

/** Fewer letters than these make marks of model numbers. */
const shortestLeet = 4;

/** The same run counted in the words and letters of the plain reading, where signs are no letters. */
function inPlainReading(candidate: Candidate, folded: FoldedText, plain: FoldedText): Candidate {
  const start = folded.starts[candidate.firstLetter] ?? 0;
  const end = folded.ends[candidate.endLetter - 1] ?? start;
  const firstLetter = firstAtLeast(plain.starts, plain.letterCount, start);
  const endLetter = firstAtLeast(plain.ends, plain.letterCount, end + 1);
  const firstWord = Math.max(0, firstAtLeast(plain.wordStarts, plain.wordCount, firstLetter + 1) - 1);
  const endWord = firstAtLeast(plain.wordStarts, plain.wordCount, endLetter);
  return { form: candidate.form, firstLetter, endLetter, firstWord, endWord, how: "leet", hidden: true, start, end };
}
