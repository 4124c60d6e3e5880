import { hashText } from "../mark/letters-hash.ts";
import type { Candidate } from "./candidate.ts";
import { type FoldedText, gap } from "./folded-text.ts";

const ranked = new Set(
  "quality grade class condition calidad clase qualitat klasse qualite classe qualita qualidade".split(" ").map(hashText),
);
/** Fewer letters are initials, not a word: "SD class 10". */
const shortestWord = 4;

/** Whether a single ordinary word says how good the goods are, where it would else begin a name: "Supreme quality cotton". */
export function isRank(text: FoldedText, { firstWord, endWord, firstLetter, endLetter }: Candidate): boolean {
  if (endWord - firstWord > 1 || endLetter - firstLetter < shortestWord) return false;
  if (endWord >= text.wordCount || text.gaps[endWord] !== gap.space) return false;
  return ranked.has(text.wordHashes[endWord] ?? 0);
}
