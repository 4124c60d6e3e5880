import { hashLetters } from "../mark/letters-hash.ts";
import { wordValue } from "../mark/word-table.ts";
import { isSpoken } from "../mark/words.ts";
import { trace } from "./fold-character.ts";
import { type FoldedText, gap } from "./folded-text.ts";
import type { MarkIndex } from "./index-layout.ts";

/**
 * What a piece of writing is to the search for near spellings, as bits: no ordinary word, with digits, with a letter of something
 * that is written like a mark.
 */
export const pieceKind = { strange: 1, numbered: 2, taken: 4 } as const;

/** A text's pieces of writing, which no space divides: piece n begins at word `starts[n]` and ends before `starts[n + 1]`. */
export type Pieces = { count: number; starts: Int32Array; kinds: Uint8Array };

let scratch = emptyPieces(256);

/**
 * Divides a text into pieces. What is written like a mark is accounted for and not strange; `taken` has 0 at each letter of the text
 * that is not. The arrays are used again for the next text.
 */
export function readPieces(text: FoldedText, taken: Int32Array, index: MarkIndex): Pieces {
  if (text.wordCount >= scratch.kinds.length) scratch = emptyPieces(text.wordCount * 2);
  const { starts, kinds } = scratch;
  let count = 0;
  for (let first = 0; first < text.wordCount; count++) {
    const end = pieceEnd(text, first);
    starts[count] = first;
    kinds[count] = kindOf(text, first, end, taken, index);
    first = end;
  }
  starts[count] = text.wordCount;
  scratch.count = count;
  return scratch;
}

function emptyPieces(room: number): Pieces {
  return { count: 0, starts: new Int32Array(room + 1), kinds: new Uint8Array(room) };
}

function kindOf(text: FoldedText, first: number, end: number, taken: Int32Array, index: MarkIndex): number {
  if (hasDigit(text, first, end)) return pieceKind.numbered;
  const accounted = taken[text.wordStarts[first] ?? 0] !== 0 || isKnown(text, first, end, index);
  return (accounted ? 0 : pieceKind.strange) | (isHeld(text, first, end, taken) ? pieceKind.taken : 0);
}

function isHeld(text: FoldedText, first: number, end: number, taken: Int32Array): boolean {
  for (let at = text.wordStarts[first] ?? 0; at < (text.wordStarts[end] ?? 0); at++) if (taken[at] !== 0) return true;
  return false;
}

/** One past the last word of the piece of writing that begins at `first`. Tight gaps bind, as in "M.anchester". */
export function pieceEnd(text: FoldedText, first: number): number {
  let end = first + 1;
  while (end < text.wordCount && (text.gaps[end] ?? 0) <= gap.tight) end++;
  return end;
}

function hasDigit(text: FoldedText, first: number, end: number): boolean {
  for (let word = first; word < end; word++)
    if (((text.traces[text.wordStarts[word] ?? 0] ?? 0) & trace.digit) !== 0) return true;
  return false;
}

/** A piece is known if it is an ordinary word as a whole, or all its parts are. */
function isKnown(text: FoldedText, first: number, end: number, index: MarkIndex): boolean {
  const from = text.wordStarts[first] ?? 0;
  const to = text.wordStarts[end] ?? 0;
  const one = end - first === 1;
  const whole = one ? (text.wordHashes[first] ?? 0) : hashLetters(text.letters, from, to);
  // The words of titles are the commonest in a text and the smaller table.
  if (wordValue(index.words.titles, whole) !== 0 || isSpoken(index.words, whole, to - from)) return true;
  if (one) return false;
  for (let word = first; word < end; word++) {
    const length = (text.wordStarts[word + 1] ?? 0) - (text.wordStarts[word] ?? 0);
    if (length < 3 || !isSpoken(index.words, text.wordHashes[word] ?? 0, length)) return false;
  }
  return true;
}
