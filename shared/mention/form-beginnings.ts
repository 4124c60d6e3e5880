import { addLetter, hashLetters } from "../mark/letters-hash.ts";
import { mayFind } from "./hash-table.ts";
import type { MarkIndex } from "./index-layout.ts";

/**
 * After how many letters a run is asked whether any form begins so. A run's letters may be divided otherwise than the form's, so
 * letters are counted and not words. Few marks share their first nine letters with ordinary text.
 */
const shortBeginning = 5;
const longBeginning = 9;
/** Apart from the hashes of whole forms. */
const salt = 0x6a09e667;

/** The keys under which a form's beginnings pass the filter of {@link MarkIndex.exact}. */
export function beginningKeys(letters: ArrayLike<number>, start: number, length: number): number[] {
  return [shortBeginning, longBeginning]
    .filter((count) => length >= count)
    .map((count) => (hashLetters(letters, start, start + count) ^ salt) >>> 0);
}

/** How many letters at most a form can have that begins like the text does at a letter: a bound, not a promise. */
export function longestFrom(letters: Uint16Array, start: number, letterCount: number, { exact, longestForm }: MarkIndex): number {
  let at = start;
  let hash = 0;
  if (start + shortBeginning > letterCount) return shortBeginning - 1;
  while (at < start + shortBeginning) hash = addLetter(hash, letters[at++] ?? 0);
  if (!mayFind(exact, (hash ^ salt) >>> 0)) return shortBeginning - 1;
  if (start + longBeginning > letterCount) return longBeginning - 1;
  while (at < start + longBeginning) hash = addLetter(hash, letters[at++] ?? 0);
  return mayFind(exact, (hash ^ salt) >>> 0) ? longestForm : longBeginning - 1;
}
