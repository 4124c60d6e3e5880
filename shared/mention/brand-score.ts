import type { BrandClues } from "./brand-clues.ts";

/**
 * How much each clue weighs for (+) or against (-) a run of words being the goods' brand, in log-odds. Fitted by logistic regression
 * on the runs in 38,000 titles that have their labelled brand in them and on the ordinary words in 30,000 that have not (those at
 * 0.3), with a register of 4,492 brand spellings, then rounded to tenths; weights fitted on either half of the titles differ by less
 * than their effect. Two were set by hand: a number before an ordinary word inside a text, because such titles are rare in the
 * sample, and the sign of a trademark.
 */
const weights: Readonly<Record<keyof BrandClues, number>> = {
  ambiguity: -2.4,
  tradeWord: -4.7,
  starts: 4.6,
  second: 0.7,
  afterBy: 2.5,
  trademarkSign: 0.5,
  shouted: 0.4,
  small: -0.5,
  afterJoiner: -0.4,
  beforeJoiner: -1.8,
  endsAlone: 0.5,
  phrase: 1.1,
  bound: -0.9,
  beforeUnknown: 0.2,
  ordinaryInside: -1.1,
  ordinarySecond: 0.6,
  ordinaryAfterNumber: -1.5,
  startsUnknown: 0.5,
  beforeTrade: 1.1,
  afterTrade: 0.4,
  afterCoined: -3.2,
  beforeCoined: -1.9,
  third: 0.5,
  startsBeforeBy: -1.7,
  ordinaryEnds: -0.9,
  guessed: -3.2,
  length: 1.5,
  ambiguousStart: -0.9,
  ambiguousPhrase: -0.6,
  phraseInside: 0.8,
  startsPart: 0.6,
  bracketed: -0.6,
  capitalised: 0.8,
  ordinaryBeforeTrade: -0.5,
};
const base = -0.2;

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
export const likelyThreshold = 4;
/** How much more is needed for a wholly ordinary word. */
export const ambiguityDiscount = 2;
/** From it on a word may be meant as the mark. */
export const openThreshold = -1.5;

export function brandScore(clues: BrandClues): number {
  let score = base;
  for (const [clue, weight] of weighed) score += weight * clues[clue];
  return score;
}

const weighed = Object.entries(weights) as [keyof BrandClues, number][];
