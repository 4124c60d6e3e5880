import type { BrandClues } from "./brand-clues.ts";

/** From it on a run is told as the brand. */
export const brandThreshold = 0.6;
/** A run that begins the text needs less. */
export const startThreshold = -0.2;
/**
 * Where no run of a text reaches that, its best one still counts as the brand from here on, unless the text begins with a name that
 * is in no list; an ordinary word inside the text needs more.
 */
export const onlyBrandThreshold = -2.5;
export const onlyOrdinaryThreshold = -0.4;
/**
 * From it on there is little doubt that the mark is named, if nothing but place and writing tells: the run begins the text or follows
 * "by". Set so that of titles whose maker is named otherwise no more than one in fifty is said to name another mark; where the brand
 * stands in the title, three in four still say so.
 */
export const likelyThreshold = 3.8;
/** How much more is needed for a wholly ordinary word. */
export const ambiguityDiscount = 2;
/** What a coined mark further on takes from a run's being the maker. Both may be named. */
export const beforeCoinedWeight = 1.9;
/** From it on a word may be meant as the mark. */
export const openThreshold = -1.5;

/**
 * How much each clue weighs for (+) or against (-) a run of words being the goods' brand, in log-odds. Fitted by logistic regression
 * on the runs in 38,000 titles that have their labelled brand in them and on the ordinary words in 30,000 that have not (those at
 * 0.3), with a register of 4,492 brand spellings, then rounded to tenths; weights fitted on either half of the titles differ by less
 * than their effect. Two were set by hand: a number before an ordinary word inside a text, because such titles are rare in the
 * sample, and the sign of a trademark.
 */
export function brandScore(clues: BrandClues): number {
  // biome-ignore format: a clue a line, its weight before it.
  return (
    -0.2
    - 2.4 * clues.ambiguity
    - 4.7 * clues.tradeWord
    + 4.6 * clues.starts
    + 0.7 * clues.second
    + 2.5 * clues.afterBy
    + 0.5 * clues.trademarkSign
    + 0.4 * clues.shouted
    - 0.5 * clues.small
    - 0.4 * clues.afterJoiner
    - 1.8 * clues.beforeJoiner
    + 0.5 * clues.endsAlone
    + 1.1 * clues.phrase
    - 0.9 * clues.bound
    + 0.2 * clues.beforeUnknown
    - 1.1 * clues.ordinaryInside
    + 0.6 * clues.ordinarySecond
    - 1.5 * clues.ordinaryAfterNumber
    + 0.5 * clues.startsUnknown
    + 1.1 * clues.beforeTrade
    + 0.4 * clues.afterTrade
    - 3.2 * clues.afterCoined
    - beforeCoinedWeight * clues.beforeCoined
    + 0.5 * clues.third
    - 1.7 * clues.startsBeforeBy
    - 0.9 * clues.ordinaryEnds
    - 3.2 * clues.guessed
    + 1.5 * clues.length
    - 0.9 * clues.ambiguousStart
    - 0.6 * clues.ambiguousPhrase
    + 0.8 * clues.phraseInside
    + 0.6 * clues.startsPart
    - 0.6 * clues.bracketed
    + 0.8 * clues.capitalised
    - 0.5 * clues.ordinaryBeforeTrade
  );
}
