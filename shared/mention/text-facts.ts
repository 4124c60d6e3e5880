import { hashText } from "../mark/letters-hash.ts";
import type { Candidate } from "./candidate.ts";
import { trace } from "./fold-character.ts";
import { type FoldedText, gap } from "./folded-text.ts";

/** What the clues of each candidate need of the whole text, found once. */
export type TextFacts = {
  /** Share of the letters that are capitals, of the words that begin with one, and whether there is any. */
  upperShare: number;
  capitalShare: number;
  capitals: boolean;
  /** First and last letter at which a coined mark begins. */
  firstCoined: number;
  lastCoined: number;
  /** Letter at which the last candidate behind "by" begins, -1 for none. */
  lastAfterBy: number;
  /** The first three words that are more than "new", "2 pcs" or a part number. */
  weightyWords: readonly number[];
};

const leading = new Set(
  "new like brand genuine original official authentic auth vintage vtg retro rare nwt bnwt bnib nib nwot mens men womens women ladies lady girls boys kids unisex baby childrens the a hot sale free shipping lot of x pack set pair pcs pc used refurbished preowned owned pre excellent good latest beautiful lovely stunning job bnip boxed s nuevo nueva original originales neu original neuf lote juego par unisex para de mujer hombre"
    .split(" ")
    .map(hashText),
);
const by = new Set("by from von par por".split(" ").map(hashText));
const mostWeighty = 3;
/** How many words away a digit still makes a word part of a number. */
const longestCode = 4;

export function textFacts(text: FoldedText, candidates: readonly Candidate[], coined: readonly Candidate[]): TextFacts {
  let letters = 0;
  let upper = 0;
  for (let at = 0; at < text.letterCount; at++) {
    const traces = text.traces[at] ?? 0;
    if ((traces & (trace.digit | trace.unspaced)) !== 0) continue;
    letters++;
    if ((traces & trace.upper) !== 0) upper++;
  }
  let words = 0;
  let capitals = 0;
  for (let word = 0; word < text.wordCount; word++) {
    const traces = text.traces[text.wordStarts[word] ?? 0] ?? 0;
    if ((traces & (trace.digit | trace.unspaced)) !== 0) continue;
    words++;
    if ((traces & trace.upper) !== 0) capitals++;
  }
  return {
    upperShare: upper / Math.max(1, letters),
    capitalShare: capitals / Math.max(1, words),
    capitals: upper > 0,
    firstCoined: coined[0]?.firstLetter ?? Number.POSITIVE_INFINITY,
    lastCoined: coined.at(-1)?.firstLetter ?? -1,
    lastAfterBy: candidates.findLast(({ firstWord }) => isAfterBy(text, firstWord))?.firstLetter ?? -1,
    weightyWords: firstWeightyWords(text),
  };
}

function firstWeightyWords(text: FoldedText): number[] {
  const weighty: number[] = [];
  for (let word = 0; word < text.wordCount && weighty.length < mostWeighty; word++)
    if (!leading.has(text.wordHashes[word] ?? 0) && !isInCode(text, word)) weighty.push(word);
  return weighty;
}

/** "by Acme", "from Acme". */
export function isAfterBy(text: FoldedText, word: number): boolean {
  return word > 0 && by.has(text.wordHashes[word - 1] ?? 0) && text.gaps[word] !== gap.strong;
}

export const isDigit = (text: FoldedText, word: number): boolean =>
  ((text.traces[text.wordStarts[word] ?? 0] ?? 0) & trace.digit) !== 0;

/** A piece of writing with a digit in it is a number of some kind, its letters too: "293472-B21". */
function isInCode(text: FoldedText, word: number): boolean {
  if (isDigit(text, word)) return true;
  for (let at = word; at > 0 && at > word - longestCode && (text.gaps[at] ?? 0) <= gap.tight; at--)
    if (isDigit(text, at - 1)) return true;
  for (let at = word + 1; at < text.wordCount && at <= word + longestCode && (text.gaps[at] ?? 0) <= gap.tight; at++)
    if (isDigit(text, at)) return true;
  return false;
}
