/**
 * A polynomial hash of letters modulo 2^32, so that the hash of a word with one letter left out follows from the hashes of the
 * parts before and after it. Compare letters after a hit: two words may share a hash.
 */
export const hashBase = 0x2c1b3c6d;

export const addLetter = (hash: number, letter: number): number => (Math.imul(hash, hashBase) + letter + 1) | 0;

export function hashLetters(letters: ArrayLike<number>, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = addLetter(hash, letters[at] ?? 0);
  return hash;
}

export function hashText(folded: string): number {
  let hash = 0;
  for (let at = 0; at < folded.length; at++) hash = addLetter(hash, folded.charCodeAt(at));
  return hash;
}

/** Spreads a polynomial hash over all bits, for use as a table's slot (finaliser of MurmurHash3, public domain). */
export function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
