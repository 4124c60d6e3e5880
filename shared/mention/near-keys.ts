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
  return withoutRepeats(into, wholeKeys(letters, start, length, into, slipKeys(letters, start, length, into)));
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
 * Writes the hash of the letters, then those without the first, without the second, and so on, neighbours that are alike only once,
 * and gives their number.
 */
export function slipKeys(letters: ArrayLike<number>, start: number, length: number, into: Uint32Array): number {
  // Hash of the letters after `dropped`, and the base to the power of their number, from the end backwards would need the
  // inverse of the base; a table of powers goes forwards.
  const whole = hashLetters(letters, start, start + length);
  into[0] = whole;
  let count = 1;
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

/** From how many letters on the keys of a whole run are made; with fewer they say nothing. */
type Shortest = { exchange: number; skeleton: number };
const shortest: Shortest = { exchange: shortestExchange, skeleton: 4 };
export const howeverShort: Shortest = { exchange: 0, skeleton: 0 };

/**
 * Writes the keys of a run as a whole behind the first `count`, and gives how many there are then: without repeats; in any order; and
 * without vowels, doubled consonants counted once, where a vowel at the beginning stays.
 */
export function wholeKeys(
  letters: ArrayLike<number>,
  start: number,
  length: number,
  into: Uint32Array,
  count: number,
  { exchange, skeleton }: Shortest = shortest,
): number {
  let squeezed = squeezedSalt;
  let mixed = mixedSalt + length;
  let bare = skeletonSalt;
  let bareLength = 0;
  let last = -1;
  let lastBare = -1;
  for (let at = start; at < start + length; at++) {
    const letter = letters[at] ?? 0;
    mixed = (mixed + ownHash(letter)) | 0;
    if (letter !== last) squeezed = addLetter(squeezed, letter);
    last = letter;
    if (at > start && isVowel(letter)) continue;
    if (letter !== lastBare) {
      bare = addLetter(bare, letter);
      bareLength++;
    }
    lastBare = letter;
  }
  into[count++] = squeezed;
  if (length >= exchange) into[count++] = mixed;
  if (bareLength >= skeleton) into[count++] = bare;
  return count;
}

const ownHash = (letter: number): number => (letter < 128 ? (plainHashes[letter] ?? 0) : spreadLetter(letter));
const spreadLetter = (letter: number): number => spread(Math.imul(letter + 1, 0x9e3779b1));
const plainHashes = Int32Array.from({ length: 128 }, (_, letter) => spreadLetter(letter));

/** a, e, i, o, u. */
export const isVowel = (letter: number): boolean =>
  letter === 97 || letter === 101 || letter === 105 || letter === 111 || letter === 117;

export const isUnspaced = (letter: number): boolean => letter >= 0x0e00;
