import { addLetter, hashLetters } from "../mark/letters-hash.ts";
import { mayFind } from "./hash-table.ts";
import type { MarkIndex } from "./index-layout.ts";

/**
 * After how many letters a run is asked whether any form begins so. A run's letters may be divided otherwise than the form's, so
 * letters are counted and not words. Few marks share their first nine letters with ordinary text.
 */
const shortBeginning = 5;
const longBeginning = 9;
/** Apart from the hashes of whole forms, and beginnings from ends. */
const salt = 0x6a09e667;
const endSalt = 0x3c6ef35f;
/**
 * Of a run of so many letters that is one slip away from a form, the first five letters or the last five are the form's, wherever the
 * slip is: it touches two letters at most.
 */
const shortestWithWholeEdge = 2 * shortBeginning + 1;

/** The keys under which a form's beginnings and its end pass the filter of {@link MarkIndex.exact}. */
export function edgeKeys(letters: ArrayLike<number>, start: number, length: number): number[] {
  const keys = [shortBeginning, longBeginning]
    .filter((count) => length >= count)
    .map((count) => (hashLetters(letters, start, start + count) ^ salt) >>> 0);
  const end = start + length;
  // A run has a letter more than the form at most.
  if (length >= shortestWithWholeEdge - 1) keys.push((hashLetters(letters, end - shortBeginning, end) ^ endSalt) >>> 0);
  return keys;
}

/** Whether a run of letters may be one slip away from a form, as far as its edges tell. */
export function mayBeOneSlipAway(letters: ArrayLike<number>, start: number, length: number, { exact }: MarkIndex): boolean {
  if (length < shortestWithWholeEdge) return true;
  const end = start + length;
  return (
    mayFind(exact, (hashLetters(letters, start, start + shortBeginning) ^ salt) >>> 0) ||
    mayFind(exact, (hashLetters(letters, end - shortBeginning, end) ^ endSalt) >>> 0)
  );
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
