import { addLetter } from "../mark/letters-hash.ts";
import { emptyFoldedText, foldText } from "./folded-text.ts";

const scratch = emptyFoldedText(64);

/** The hashes of a phrase's words as the matcher reads them in a text, whatever the alphabet: letters that look Latin count as Latin. */
export function wordHashesOf(phrase: string): number[] {
  // Most phrases of our tables are plain, and all are read before the first listing is: a worker starts again and again.
  if (/^[a-z]+(?: [a-z]+)*$/.test(phrase)) return plainHashes(phrase);
  const { wordHashes, wordCount } = foldText(phrase, scratch);
  return Array.from(wordHashes.subarray(0, wordCount));
}

/** The same for small letters with single spaces between. */
function plainHashes(phrase: string): number[] {
  const hashes: number[] = [];
  let hash = 0;
  for (let at = 0; at < phrase.length; at++) {
    const letter = phrase.charCodeAt(at);
    if (letter === space) {
      hashes.push(hash);
      hash = 0;
    } else hash = addLetter(hash, letter);
  }
  hashes.push(hash);
  return hashes;
}
const space = 32;
