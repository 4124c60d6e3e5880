import { addLetter, hashBase, hashLetters, spread } from "../mark/letters-hash.ts";

/** Below this a near spelling is anything; above it, the letters left after one is dropped still tell the mark. */
export const shortestNear = 4;
export const longestNear = 32;
/** Letters that change places far apart are still read in words this long. */
export const shortestExchange = 5;
/** A character of an unspaced alphabet says about as much as two letters. */
export const shortestUnspaced = 3;

/** Apart from the hashes of whole words, so that a key of one kind never meets a key of another by chance of spelling. */
const skeletonSalt = 0x51ed270b;
const mixedSalt = 0x3c6ef372;
const squeezedSalt = 0x2545f491;

/**
 * The hashes under which a form's near spellings find it: without one of its letters (meets one letter dropped, added, changed or
 * swapped), without repeats (meets letters doubled any number of times), in any order, and without its
 * vowels. Writes them, each once, and gives their number.
 */
export function nearKeys(letters: ArrayLike<number>, start: number, length: number, into: Uint32Array): number {
  if (length < (isUnspaced(letters[start] ?? 0) ? shortestUnspaced : shortestNear) || length > longestNear) return 0;
  let count = keysWithoutEach(letters, start, length, into);
  into[count++] = hashLetters(letters, start, start + length);
  into[count++] = squeezedKey(letters, start, length);
  if (length >= shortestExchange) into[count++] = mixedKey(letters, start, length);
  const skeleton = skeletonKey(letters, start, length);
  if (skeleton.length >= 4) into[count++] = skeleton.key;
  return withoutRepeats(into, count);
}

/** Room for the keys of the longest run. */
export const mostNearKeys = longestNear + 4;

/** Moves the different ones of the first `count` numbers to the front and gives their number. Few, so no set is made. */
function withoutRepeats(numbers: Uint32Array, count: number): number {
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const number = numbers[at] ?? 0;
    const known = numbers.indexOf(number);
    if (known >= kept) numbers[kept++] = number;
  }
  return kept;
}

/**
 * Writes the hashes of the letters without the first, without the second, and so on, neighbours that are alike only once, and gives
 * their number.
 */
export function keysWithoutEach(letters: ArrayLike<number>, start: number, length: number, into: Uint32Array): number {
  let count = 0;
  // Hash of the letters after `dropped`, and the base to the power of their number, from the end backwards would need the
  // inverse of the base; a table of powers goes forwards.
  const whole = hashLetters(letters, start, start + length);
  let before = 0;
  for (let dropped = 0; dropped < length; dropped++) {
    const letter = letters[start + dropped] ?? 0;
    const power = powers[length - dropped - 1] ?? 1;
    if (dropped === 0 || letter !== letters[start + dropped - 1]) {
      // whole = before * base^(n-d) + (letter+1) * base^(n-d-1) + after
      const after = (whole - Math.imul(before, Math.imul(power, hashBase)) - Math.imul(letter + 1, power)) | 0;
      into[count++] = Math.imul(before, power) + after;
    }
    before = addLetter(before, letter);
  }
  return count;
}

const powers = new Int32Array(longestNear + 2);
powers[0] = 1;
for (let power = 1; power < powers.length; power++) powers[power] = Math.imul(powers[power - 1] ?? 1, hashBase);

export function squeezedKey(letters: ArrayLike<number>, start: number, length: number): number {
  let hash = squeezedSalt;
  let last = -1;
  for (let at = start; at < start + length; at++) {
    const letter = letters[at] ?? 0;
    if (letter !== last) hash = addLetter(hash, letter);
    last = letter;
  }
  return hash >>> 0;
}

/** The same for every order of the letters. */
export function mixedKey(letters: ArrayLike<number>, start: number, length: number): number {
  let hash = mixedSalt + length;
  for (let at = start; at < start + length; at++) hash = (hash + ownHash(letters[at] ?? 0)) | 0;
  return hash >>> 0;
}

const ownHash = (letter: number): number => (letter < 128 ? (plainHashes[letter] ?? 0) : spreadLetter(letter));
const spreadLetter = (letter: number): number => spread(Math.imul(letter + 1, 0x9e3779b1));
const plainHashes = Int32Array.from({ length: 128 }, (_, letter) => spreadLetter(letter));

/** The letters without vowels, doubled consonants counted once; a vowel at the beginning stays. */
export function skeletonKey(letters: ArrayLike<number>, start: number, length: number): { key: number; length: number } {
  let hash = skeletonSalt;
  let kept = 0;
  let last = -1;
  for (let at = start; at < start + length; at++) {
    const letter = letters[at] ?? 0;
    if (at > start && isVowel(letter)) continue;
    if (letter !== last) {
      hash = addLetter(hash, letter);
      kept++;
    }
    last = letter;
  }
  return { key: hash >>> 0, length: kept };
}

/** a, e, i, o, u. */
export const isVowel = (letter: number): boolean =>
  letter === 97 || letter === 101 || letter === 105 || letter === 111 || letter === 117;

export const isUnspaced = (letter: number): boolean => letter >= 0x0e00;
