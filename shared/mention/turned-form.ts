import { addLetter, hashLetters } from "../mark/letters-hash.ts";
import { lookUp, mayFind } from "./hash-table.ts";
import { lengthOf, lettersOf, type MarkIndex, markOf, needsContext } from "./index-layout.ts";

/** The form that a run is when read backwards, if any. */
export function backwards(letters: Uint16Array, from: number, length: number, index: MarkIndex): number[] {
  let hash = 0;
  for (let at = from + length - 1; at >= from; at--) hash = addLetter(hash, letters[at] ?? 0);
  return mayFind(index.exact, hash >>> 0) ? exactForm(letters.slice(from, from + length).reverse(), 0, length, index) : [];
}

/** Shorter marks begin too many words. */
export const shortestWithEnding = 6;
export const shortestEnding = 2;
export const longestEnding = 3;

/** The form that a run begins with, if only two or three letters follow it: "Supremeslp". One letter more is a slip. */
export function withEnding(letters: Uint16Array, from: number, length: number, index: MarkIndex): number[] {
  for (let extra = shortestEnding; extra <= longestEnding && length - extra >= shortestWithEnding; extra++) {
    const form = exactForm(letters, from, length - extra, index);
    if (form.length > 0) return form;
  }
  return [];
}

/** A mark that is an ordinary word to begin with is not looked for in other words. */
function exactForm(letters: Uint16Array, from: number, length: number, index: MarkIndex): number[] {
  let match: number | undefined;
  lookUp(index.exact, hashLetters(letters, from, from + length) >>> 0, (form) => {
    if (lengthOf(index, form) !== length) return;
    const offset = lettersOf(index, form);
    for (let at = 0; at < length; at++) if (letters[from + at] !== index.letters[offset + at]) return;
    match ??= form;
  });
  return match === undefined || needsContext(index, markOf(index, match)) ? [] : [match];
}
