import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";

/** The grade up to which we hold consumer guides in English. */
export const highestConsumerGrade = 9;

/**
 * The U.S. school grade that can read a text, by the Flesch-Kincaid formula (English only). Numbers, addresses and names that are
 * written in capitals are not words a reader spells out: they count as one syllable.
 */
export function readingGrade(text: string): number {
  const sentences = [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(text)]
    .map(({ segment }) => segment)
    .filter((segment) => /\p{L}/u.test(segment));
  const words = [...new Intl.Segmenter("en", { granularity: "word" }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
  if (sentences.length === 0 || words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + (/^[\p{Lu}\p{N}.,-]+$/u.test(word) ? 1 : Math.max(1, syllable(word))), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}
