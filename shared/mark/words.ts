import { hashText } from "./letters-hash.ts";
import { noWords, type WordTable, wordValue } from "./word-table.ts";

/** What is known of ordinary words: how common they are in speech, and how common in the titles of product listings. */
export type Words = {
  /**
   * Value: commonness 1 to 7 (see {@link commonness}), plus 8 for a name and for a word of another language. Asked of words that may
   * be a mark or a slip of one; an index may carry only those that can be.
   */
  language: WordTable;
  /** Value: commonness 1 to 15 in listing titles, {@link titleCommonness}. */
  titles: WordTable;
  /** Value: 1 for an ordinary word, without its commonness. Asked of any word near a mention, where a wrong yes weighs little. */
  ordinary: WordTable;
};

/** Knows no word: with it, every mark counts as coined and every near spelling as a mention. For tests of the shapes of matching alone. */
export const unknownWords: Words = { language: noWords, titles: noWords, ordinary: noWords };

/** 1 (rare) to 7 (among the few hundred commonest) from a count in 51 million words of film subtitles. */
export function commonness(count: number): number {
  return 1 + [10, 50, 250, 1200, 6000, 30000].filter((limit) => count > limit).length;
}

/** The commonness in a value of the language table, whichever language it is of. */
export const commonnessIn = (languageValue: number): number => languageValue & 7;

/** Whether a value of the language table is that of an English word that is no name. */
export const isEnglishWord = (languageValue: number): boolean => languageValue > 0 && languageValue < 8;

/**
 * Whether letters by themselves are a word of some language. Two or three are one only if they are a common English word: lists of
 * words are full of abbreviations.
 * @param hash of the folded letters
 */
export function isSpoken(words: Words, hash: number, length: number): boolean {
  const value = wordValue(words.language, hash);
  return length > longestAbbreviation ? value > 0 : value >= commonFrom && isEnglishWord(value);
}
export const longestAbbreviation = 3;
/** From this commonness on a word is a common one. */
export const commonFrom = 3;

/** 1 to 15 from the number of titles a word stands in among 100,000: doubling from 16. */
export function titleCommonness(titlesIn100k: number): number {
  return Math.max(1, Math.min(15, Math.floor(Math.log2(Math.max(1, titlesIn100k))) - 3));
}

export const languageValue = (words: Words, folded: string): number => wordValue(words.language, hashText(folded));
export const titleValue = (words: Words, folded: string): number => wordValue(words.titles, hashText(folded));
