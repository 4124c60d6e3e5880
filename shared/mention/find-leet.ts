import type { Candidate } from "./candidate.ts";
import { findWritten } from "./find-written.ts";
import { trace } from "./fold-character.ts";
import { emptyFoldedText, type FoldedText, foldText } from "./folded-text.ts";
import { formField, formFields, type MarkIndex } from "./index-layout.ts";
import { leetI, leetL, leetNeed } from "./leet.ts";

const scratch = emptyFoldedText(512);

/** Marks with digits or signs for letters: "C0ach", "V@ns". The text is read again with those as letters, if it has any such word. */
export function findLeet(text: FoldedText, index: MarkIndex): Candidate[] {
  const need = leetNeed(text.text);
  if (need === "none") return [];
  const folded = foldText(text.text, scratch, true);
  const withI = inLeet(folded, text, index);
  if (need === "one") return withI;
  for (let at = 0; at < folded.letterCount; at++)
    if (folded.letters[at] === leetI && ((folded.traces[at] ?? 0) & trace.leet) !== 0) folded.letters[at] = leetL;
  return [...withI, ...inLeet(folded, text, index)];
}

function inLeet(folded: FoldedText, text: FoldedText, index: MarkIndex): Candidate[] {
  return findWritten(folded, index, trace.leet)
    .filter(({ form }) => formField(index, form, formFields.length) >= shortestLeet)
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

/** The first place at which an ascending list reaches a value. */
function firstAtLeast(ascending: Int32Array, length: number, value: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
