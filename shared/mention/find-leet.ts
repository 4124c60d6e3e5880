import type { Candidate } from "./candidate.ts";
import { findWritten } from "./find-written.ts";
import { trace } from "./fold-character.ts";
import { emptyFoldedText, type FoldedText, foldText } from "./folded-text.ts";
import { formField, formFields, type MarkIndex } from "./index-layout.ts";
import { leetNeed } from "./leet.ts";

const scratch = emptyFoldedText(512);

/** Marks with digits or signs for letters: "C0ach", "V@ns". The text is read again with those as letters, if it has any such word. */
export function findLeet(text: FoldedText, index: MarkIndex): Candidate[] {
  const need = leetNeed(text.text);
  if (need === "none") return [];
  return readings(need).flatMap((reading) => {
    const folded = foldText(text.text, scratch, reading);
    return findWritten(folded, index)
      .filter((candidate) => usesLeet(folded, candidate) && formField(index, candidate.form, formFields.length) >= shortestLeet)
      .map((candidate) => inPlainReading(candidate, folded, text));
  });
}

/** Fewer letters than these make marks of model numbers. */
const shortestLeet = 4;

/** The same run counted in the words and letters of the plain reading, where signs are no letters. */
function inPlainReading(candidate: Candidate, folded: FoldedText, plain: FoldedText): Candidate {
  const start = folded.starts[candidate.firstLetter] ?? 0;
  const end = folded.ends[candidate.endLetter - 1] ?? start;
  let firstLetter = 0;
  while (firstLetter < plain.letterCount && (plain.starts[firstLetter] ?? 0) < start) firstLetter++;
  let endLetter = firstLetter;
  while (endLetter < plain.letterCount && (plain.ends[endLetter] ?? 0) <= end) endLetter++;
  let firstWord = 0;
  while (firstWord < plain.wordCount && (plain.wordStarts[firstWord + 1] ?? 0) <= firstLetter) firstWord++;
  let endWord = firstWord;
  while (endWord < plain.wordCount && (plain.wordStarts[endWord] ?? 0) < endLetter) endWord++;
  return { form: candidate.form, firstLetter, endLetter, firstWord, endWord, how: "leet", hidden: true, start, end };
}

const readings = (need: "one" | "both"): ("i" | "l")[] => (need === "both" ? ["i", "l"] : ["i"]);

function usesLeet(text: FoldedText, { firstLetter, endLetter }: Candidate): boolean {
  for (let at = firstLetter; at < endLetter; at++) if (((text.traces[at] ?? 0) & trace.leet) !== 0) return true;
  return false;
}
