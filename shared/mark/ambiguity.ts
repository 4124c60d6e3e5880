import { commonnessIn, languageValue, titleValue, type Words } from "./words.ts";

/** Below this a mark counts as coined: where it stands it is the mark. */
export const coinedBelow = 0.3;

const byLanguage = [0, 0.34, 0.4, 0.46, 0.54, 0.64, 0.74, 0.82];

/**
 * How far a mark's words are also words of the language or of the trade: 0 (coined: where it stands it is the mark) to 1 (an
 * ordinary word, size, colour). From its length, how common its words are in speech and in listing titles; a phrase is as
 * ambiguous as its least ambiguous word allows, unless all of them are words of the trade ("Slim Fit").
 * @param owners marks of the register written the same way: each more makes it less certain whose is meant
 */
export function ambiguityOf(words: readonly string[], known: Words, owners = 1): number {
  const each = words.map((word) => wordAmbiguity(word, known));
  const shared = 1 - 0.85 ** (owners - 1);
  const least = Math.min(...each);
  const mean = each.reduce((sum, one) => sum + one, 0) / Math.max(1, each.length);
  // "Slim Fit" is as ordinary as its rarer word; two words of speech that trade seldom uses make a name.
  const trade = Math.min(...words.map((word) => tradeShare(word, known)));
  const phrase = each.length === 1 ? least : Math.max(least * (0.2 + 0.5 * mean), trade ** 2);
  return round(1 - (1 - phrase) * (1 - shared));
}

function wordAmbiguity(word: string, known: Words): number {
  if (/^\d+$/.test(word)) return 0.95;
  const language = languageValue(known, word);
  // A name, or a word of another language, is not met as often as an English word is.
  const spoken = (byLanguage[commonnessIn(language)] ?? 0) * (language >= 8 ? 0.5 : 1);
  const sold = tradeShare(word, known);
  const short = /\d/.test(word) ? ([1, 0.9, 0.5, 0.35, 0.2][word.length] ?? 0.1) : ([1, 0.9, 0.45, 0.2, 0.05][word.length] ?? 0);
  return 1 - (1 - spoken) * (1 - sold) * (1 - short);
}

function tradeShare(word: string, known: Words): number {
  const title = titleValue(known, word);
  return title === 0 ? 0 : Math.min(0.95, 0.35 + 0.07 * title);
}

const round = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;
