import type { How } from "./mention.ts";

/** A run of a text's words that is written like a form of some mark, before it is decided whether and in what role it is a mention. */
export type Candidate = {
  form: number;
  /** Forms of other marks that it is as much like, for a reader to choose from. */
  alsoForms?: readonly number[];
  /** Words of the folded text: first, and one past the last. */
  firstWord: number;
  endWord: number;
  /** Letters of the folded text: first, and one past the last. */
  firstLetter: number;
  endLetter: number;
  /** Original offsets, where they are not those of the letters: a sign that stands for the first letter. */
  start?: number;
  end?: number;
  how: How;
  /** Written in a way that hides the mark from a plain search: look-alikes, digits for letters, inserted signs. */
  hidden: boolean;
};

/** Which of two overlapping candidates stands: the one of more letters, then the one written more like the mark. */
export function better(a: Candidate, b: Candidate): number {
  const letters = b.endLetter - b.firstLetter - (a.endLetter - a.firstLetter);
  return letters !== 0 ? letters : closeness[a.how] - closeness[b.how] || a.firstLetter - b.firstLetter;
}

/** The lower, the more a run is written like its mark. */
export const closeness: Record<How, number> = {
  exact: 0,
  punctuation: 1,
  joined: 2,
  spaced: 3,
  "look-alike-letters": 4,
  leet: 5,
  masked: 6,
  spelling: 7,
};

/** The candidates that stand where none overlaps another, in reading order. */
export function longestWins(candidates: Candidate[]): Candidate[] {
  if (candidates.length < 2) return candidates;
  const taken = new Uint8Array(candidates.reduce((most, { endLetter }) => Math.max(most, endLetter), 0));
  const standing = candidates.sort(better).filter(({ firstLetter, endLetter }) => {
    for (let at = firstLetter; at < endLetter; at++) if (taken[at] !== 0) return false;
    taken.fill(1, firstLetter, endLetter);
    return true;
  });
  return standing.sort((a, b) => a.firstLetter - b.firstLetter);
}

let held = new Int32Array(1024);

/**
 * For each letter of a text, which of candidates that do not overlap holds it: its place plus one, 0 for none. The array is used
 * again for the next text and may be longer than the text.
 */
export function byLetter(candidates: readonly Candidate[], letterCount: number): Int32Array {
  if (letterCount > held.length) held = new Int32Array(letterCount * 2);
  else held.fill(0, 0, letterCount);
  for (const [place, { firstLetter, endLetter }] of candidates.entries()) held.fill(place + 1, firstLetter, endLetter);
  return held;
}
