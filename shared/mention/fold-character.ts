import { latinPairs } from "./latin-pairs.ts";
import { lookAlikes } from "./look-alikes.ts";

/** What a character is to the matcher. A dropped one (an accent, a zero-width sign) is part of the letter before it. */
export type FoldedCharacter =
  | { kind: "separator" }
  | { kind: "dropped"; trace: number }
  | { kind: "letters"; letters: string; trace: number };

/** Traces of how a letter was written, kept as bits beside it. */
export const trace = {
  upper: 1,
  digit: 2,
  /** From another alphabet or a display form: 𝐆, Ⓖ, а (Cyrillic), G̶. */
  lookAlike: 4,
  accent: 8,
  /** A zero-width or soft character stands inside or right after. */
  invisible: 16,
  /** The alphabet is written without spaces, so that every character is a word of its own. */
  unspaced: 32,
  /** A digit or sign read as the letter it looks like. */
  leet: 64,
} as const;

const separator: FoldedCharacter = { kind: "separator" };

const plainLetters = Object.entries(lookAlikes);

/** The plain letter that a character is taken for. Looked for each time: a map of all takes longer to make than a text's few need. */
const plainOf = (character: string): string | undefined => plainLetters.find(([, others]) => others.includes(character))?.[0];

/** Signs that NFKD would turn into letters or digits that nobody reads as such: ™ ℠ ® © ª º ² ½ №. */
const signsThatDecompose = /[™℠®©ªº№\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209f\u2150-\u218b]/;

/** Squared and circled capitals that have no decomposition; the regional-indicator pairs of flags are left alone. */
const emojiLetterBlocks: readonly (readonly [number, number])[] = [
  [0x1f150, 0x1f169],
  [0x1f170, 0x1f189],
];

const remembered = new Map<number, FoldedCharacter>();
// A hostile page could otherwise make us remember every character there is.
const mostRemembered = 6000;

/** Folds one code point: case, accents, look-alikes and display forms give the plain letter; ASCII goes through here too, though callers have a quicker way. */
export function foldCharacter(code: number): FoldedCharacter {
  const known = remembered.get(code);
  if (known) return known;
  const folded = fold(code);
  if (remembered.size < mostRemembered) remembered.set(code, folded);
  return folded;
}

function fold(code: number): FoldedCharacter {
  // A lone surrogate is no character.
  if (code >= 0xd800 && code <= 0xdfff) return separator;
  const character = String.fromCodePoint(code);
  const isLetter = isPlainlyLetter(code);
  // Nothing decomposes these, so not even the tables for that are asked.
  if (isWhole(code) && plainOf(character) === undefined)
    return { kind: "letters", letters: character, trace: code > 0x1100 ? trace.unspaced : 0 };
  if (!isLetter && /\p{M}/u.test(character)) return { kind: "dropped", trace: isStroke(code) ? trace.lookAlike : trace.accent };
  if (!isLetter && /[\p{Cf}\u115f\u1160\u3164\uffa0]/u.test(character)) return { kind: "dropped", trace: trace.invisible };
  if (signsThatDecompose.test(character)) return separator;
  for (const [first, last] of emojiLetterBlocks) {
    if (code >= first && code <= last) return letters(String.fromCharCode(97 + code - first), trace.lookAlike | trace.upper);
  }
  const upper = character !== character.toLowerCase() ? trace.upper : 0;
  const lower = character.toLowerCase();
  const pair = latinPairs[lower];
  if (pair) return letters(pair, upper | trace.accent);
  const canonical = withoutAccents(lower.normalize("NFD"));
  if (isAscii(canonical) && canonical !== "")
    return letters(canonical, upper | (isLivingLetter(code) ? trace.accent : trace.lookAlike));
  // Capitals first: the capital Ν is an N, though its small letter ν is a v.
  const compatible = [...withoutAccents(character.normalize("NFKD"))]
    .map((one) => plainOf(one) ?? plainOf(one.toLowerCase()) ?? one.toLowerCase())
    .join("");
  if (isAscii(compatible) && compatible !== "") return letters(compatible, upper | (code === 0x17f ? 0 : trace.lookAlike));
  const alike = plainOf(character) ?? plainOf(lower);
  if (alike) return letters(alike, upper | trace.lookAlike);
  if (!isLetter && !/[\p{L}\p{N}]/u.test(character)) return separator;
  const digit = !isLetter && /\p{N}/u.test(character) ? trace.digit : 0;
  return letters(canonical || lower, upper | (isUnspaced(code, character) ? trace.unspaced : 0) | digit);
}

/**
 * Letters of the alphabets that listings are mostly written in, told without the tables of Unicode: a browser takes milliseconds to
 * make the first of those ready, and a worker has none ready when it starts.
 */
function isPlainlyLetter(code: number): boolean {
  return letterRanges.some(([first, last]) => code >= first && code <= last);
}
const lengthMark = 0x30fc;
const letterRanges: readonly (readonly [number, number])[] = [
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x17f],
  [0x400, 0x481],
  [0x48a, 0x52f],
  // Kana, Han, Hangul.
  [0x3041, 0x3096],
  [0x30a1, 0x30fa],
  [lengthMark, lengthMark],
  [0x4e00, 0x9fa5],
  [0xac00, 0xd7a3],
];

/** Han, and small Cyrillic letters but й. */
function isWhole(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fa5) || (code >= 0x430 && code <= 0x44f && code !== 0x439);
}

function isUnspaced(code: number, character: string): boolean {
  // The first of these alphabets, Thai, begins here; the sign that makes a vowel long belongs to none.
  if (code < 0xe00 || code === lengthMark) return false;
  return (
    isPlainlyLetter(code) ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hangul}]/u.test(
      character,
    )
  );
}

/** Accented letters of European languages and of Vietnamese. */
function isLivingLetter(code: number): boolean {
  return (
    code <= 0x17f ||
    (code >= 0x1ea0 && code <= 0x1ef9) ||
    code === 0x1a0 ||
    code === 0x1a1 ||
    code === 0x1af ||
    code === 0x1b0 ||
    (code >= 0x218 && code <= 0x21b)
  );
}

/** Marks that strike a letter through are display type; the others are accents. */
function isStroke(code: number): boolean {
  return (code >= 0x334 && code <= 0x338) || (code >= 0x20d0 && code <= 0x20ff);
}

function letters(folded: string, traces: number): FoldedCharacter {
  // One letter alone has been told to be one, and parts of a Korean syllable are letters.
  const kept = folded.length === 1 || isJamo(folded) ? folded : folded.replace(/[^\p{L}\p{N}]/gu, "");
  if (kept === "") return separator;
  return { kind: "letters", letters: kept, trace: /^\d/.test(kept) ? traces | trace.digit : traces };
}

const isJamo = (folded: string): boolean => /^[\u1100-\u11ff]+$/.test(folded);
const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text) && /[a-z0-9]/.test(text);

/** @param text decomposed */
function withoutAccents(text: string): string {
  const latin = text.length === 1 ? text : text.replace(/[\u0300-\u036f\u3099\u309a]/g, "");
  // What is left of most is one plain letter.
  return latin.length === 1 && isKnownBare(latin.charCodeAt(0)) ? latin : latin.replace(/\p{M}/gu, "");
}

const isKnownBare = (code: number): boolean => code < 0x300 || isPlainlyLetter(code);
