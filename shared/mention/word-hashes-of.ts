import { hashText } from "../mark/letters-hash.ts";
import { emptyFoldedText, foldText } from "./folded-text.ts";

const scratch = emptyFoldedText(64);

/** The hashes of a phrase's words as the matcher reads them in a text, whatever the alphabet: letters that look Latin count as Latin. */
export function wordHashesOf(phrase: string): number[] {
  // Most phrases of our tables are plain, and all are read before the first listing is: a worker starts again and again.
  if (/^[a-z]+(?: [a-z]+)*$/.test(phrase)) return phrase.split(" ").map(hashText);
  const { wordHashes, wordCount } = foldText(phrase, scratch);
  return Array.from(wordHashes.subarray(0, wordCount));
}
