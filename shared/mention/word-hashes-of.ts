import { emptyFoldedText, foldText } from "./folded-text.ts";

const scratch = emptyFoldedText(64);

/** The hashes of a phrase's words as the matcher reads them in a text, whatever the alphabet: letters that look Latin count as Latin. */
export function wordHashesOf(phrase: string): number[] {
  const { wordHashes, wordCount } = foldText(phrase, scratch);
  return [...wordHashes.subarray(0, wordCount)];
}
