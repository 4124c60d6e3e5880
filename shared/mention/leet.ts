const standsFor: Readonly<Record<string, string>> = {
  "0": "o",
  "2": "z",
  "3": "e",
  "4": "a",
  "5": "s",
  "6": "g",
  "7": "t",
  "8": "b",
  "9": "g",
  "@": "a",
  $: "s",
  "(": "c",
  "+": "t",
};
const table = new Uint8Array(128);
for (const [sign, letter] of Object.entries(standsFor)) table[sign.charCodeAt(0)] = letter.charCodeAt(0);
/** These look like an i and like an l; no other sign looks like an i. */
export const leetI = 105;
export const leetL = 108;
const standForI = ["1", "!", "|"];
for (const sign of standForI) table[sign.charCodeAt(0)] = leetI;
const signs = new RegExp(`[${[...Object.keys(standsFor), ...standForI].join("")}]`, "g");

/** The letter that an ASCII digit or sign looks like, 0 for none; an i where it may as well be an l. */
export const leetLetter = (unit: number): number => table[unit] ?? 0;

/** Where the next such digit or sign stands from a place on; the text's length where none does. */
export function nextLeetSign(text: string, from: number): number {
  signs.lastIndex = from;
  return signs.test(text) ? signs.lastIndex - 1 : text.length;
}

const longestPiece = 24;

/**
 * The piece of writing without a space that begins at `start`, and whether it may be a word with digits or signs for letters: more
 * letters than those, two at least. A model number is read so too, but then no mark comes of it.
 */
export function leetPiece(text: string, start: number, length: number): { end: number; isLeet: boolean } {
  let letters = 0;
  let stands = 0;
  let end = start;
  for (; end < length; end++) {
    const unit = text.charCodeAt(end);
    if (dividesPieces(unit)) break;
    if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit >= 0xc0) letters++;
    else if (unit < 128 && table[unit] !== 0) stands++;
  }
  return { end: Math.max(end, start + 1), isLeet: stands > 0 && letters >= 2 && letters > stands && end - start <= longestPiece };
}

/** Whether a blank, a comma or a slash. */
export const dividesPieces = (unit: number): boolean =>
  unit <= 32 || unit === 0xa0 || unit === 0x3000 || unit === 44 || unit === 47;
