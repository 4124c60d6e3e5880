import { hashText } from "../mark/letters-hash.ts";
import { wordValue } from "../mark/word-table.ts";
import type { Candidate } from "./candidate.ts";
import { type FoldedText, gap } from "./folded-text.ts";
import type { MarkIndex } from "./index-layout.ts";
import { isGuessed } from "./mention.ts";
import { commonestInTitles, countUpper, hashOf, isUnknown, isUnknownWord, signFollows } from "./run-clues.ts";
import { isDivided } from "./run-divisions.ts";
import { isAfterBy, isDigit, type TextFacts } from "./text-facts.ts";

/** What the place and the writing of a run of words say for and against its being the goods' brand. Each is 0 or 1 unless said. */
export type BrandClues = {
  /** The form's ambiguity, 0 to 1. */
  ambiguity: number;
  /** How common its commonest word is in listing titles, 0 to 1. */
  tradeWord: number;
  /** Nothing stands before it but "new", "2 pcs" and the like. */
  starts: number;
  /** One word of weight stands before it. */
  second: number;
  /** "by", "from", "von", "de" before it. */
  afterBy: number;
  /** ® or ™ behind it. */
  trademarkSign: number;
  /** In capitals while the rest is not. */
  shouted: number;
  /** In small letters while others have capitals. */
  small: number;
  /** Behind "with", "in", "and", "&", "for". */
  afterJoiner: number;
  /** Before "and", "&". */
  beforeJoiner: number;
  /** Alone after the last strong gap. */
  endsAlone: number;
  /** Several words. */
  phrase: number;
  /** Bound to another word by a hyphen or an apostrophe. */
  bound: number;
  /** The next word is no ordinary word: a model, a further name. */
  beforeUnknown: number;
  /** An ordinary word that neither begins the text nor follows "by". */
  ordinaryInside: number;
  /** An ordinary word behind one word of weight: "Storm Tide". */
  ordinarySecond: number;
  /** An ordinary word behind a number, as a unit or a kind: "900 joules". */
  ordinaryAfterNumber: number;
  /** The text begins with a word that is no ordinary word, and it is another. */
  startsUnknown: number;
  /** How common the next word and the word before are in listing titles, 0 to 1. */
  beforeTrade: number;
  afterTrade: number;
  /** A coined mark stands before it and no "by" between; a coined mark stands after it. */
  afterCoined: number;
  beforeCoined: number;
  /** Two words of weight stand before it. */
  third: number;
  /** It begins the text, and another run stands behind "by" later on: "Chrome Legend by …". */
  startsBeforeBy: number;
  /** An ordinary word at the end: "Island Oasis". */
  ordinaryEnds: number;
  /** Not written like the mark: a slip, a mask. */
  guessed: number;
  /** Letters, 1 for ten and more. */
  length: number;
  /** Its ambiguity where it begins the text; where it is a phrase. */
  ambiguousStart: number;
  ambiguousPhrase: number;
  /** Several words inside a text. */
  phraseInside: number;
  /** Behind a strong gap: a comma, a spaced dash. */
  startsPart: number;
  /** In brackets. */
  bracketed: number;
  /** With a capital while most words have none. */
  capitalised: number;
  /** An ordinary word before an ordinary word in trade. */
  ordinaryBeforeTrade: number;
};

const joiners = new Set("with in and for of on to or y con e und mit et avec the a an as is at your no".split(" ").map(hashText));
const ands = new Set("and or y und et".split(" ").map(hashText));

/** From this ambiguity on a form counts as an ordinary word. */
export const ordinaryFrom = 0.35;

export function brandClues(
  text: FoldedText,
  candidate: Candidate,
  ambiguity: number,
  facts: TextFacts,
  index: MarkIndex,
): BrandClues {
  const { firstWord, endWord, firstLetter, endLetter } = candidate;
  const weighty = facts.weightyWords.filter((word) => word < firstWord).length;
  const [firstWeighty = 0] = facts.weightyWords;
  const before = firstWord > 0 ? hashOf(text, firstWord - 1) : 0;
  const after = endWord < text.wordCount ? hashOf(text, endWord) : 0;
  const gapBefore = text.gaps[firstWord] ?? gap.strong;
  const gapAfter = endWord < text.wordCount ? (text.gaps[endWord] ?? 0) : gap.strong;
  const signBefore = text.gapSigns[firstWord] ?? 0;
  const signAfter = endWord < text.wordCount ? (text.gapSigns[endWord] ?? 0) : 0;
  const upper = countUpper(text, firstLetter, endLetter);
  const length = endLetter - firstLetter;
  const ampersand = 38;
  const slash = 47;
  const ordinary = ambiguity >= ordinaryFrom;
  const numbered = firstWord > 0 && gapBefore !== gap.strong && isDigit(text, firstWord - 1);
  const named = isAfterBy(text, firstWord);
  const phrase = isDivided(text, firstWord, endWord);
  const beforeTrade = gapAfter !== gap.strong && endWord < text.wordCount ? wordValue(index.words.titles, after) / 15 : 0;
  const possessive = (signAfter === 39 || signAfter === 0x2019) && text.gaps[endWord] === gap.tight && after === possessiveS;
  return {
    ambiguity,
    tradeWord: commonestInTitles(text, candidate, index) / 15,
    starts: flag(weighty === 0),
    second: flag(weighty === 1),
    afterBy: flag(named),
    trademarkSign: flag(signFollows(text, endLetter)),
    shouted: flag(upper === length && length > 1 && facts.upperShare < 0.5),
    small: flag(upper === 0 && facts.capitals),
    afterJoiner: flag(firstWord > 0 && gapBefore !== gap.strong && (joiners.has(before) || signBefore === ampersand)),
    beforeJoiner: flag((gapAfter !== gap.strong && (ands.has(after) || signAfter === ampersand)) || signAfter === slash),
    endsAlone: flag(endWord === text.wordCount && gapBefore === gap.strong && firstWord > 0),
    phrase: flag(phrase),
    bound: flag((gapBefore === gap.tight && firstWord > 0) || (gapAfter === gap.tight && !possessive)),
    beforeUnknown: flag(gapAfter !== gap.strong && isUnknown(text, endWord, index)),
    ordinaryInside: flag(ordinary && weighty > 0 && !named),
    ordinarySecond: flag(ordinary && weighty === 1),
    ordinaryAfterNumber: flag(ordinary && numbered && weighty > 0),
    startsUnknown: flag(weighty > 0 && isUnknownWord(text, firstWeighty, index)),
    beforeTrade,
    afterTrade: gapBefore !== gap.strong && firstWord > 0 ? wordValue(index.words.titles, before) / 15 : 0,
    afterCoined: flag(!named && facts.firstCoined < firstLetter),
    beforeCoined: flag(facts.lastCoined > firstLetter),
    third: flag(weighty === 2),
    startsBeforeBy: flag(weighty === 0 && facts.lastAfterBy > firstLetter),
    ordinaryEnds: flag(ordinary && endWord === text.wordCount && weighty > 0 && !named),
    guessed: flag(isGuessed(candidate.how)),
    length: Math.min(length, 10) / 10,
    ambiguousStart: weighty === 0 ? ambiguity : 0,
    ambiguousPhrase: phrase ? ambiguity : 0,
    phraseInside: flag(phrase && weighty > 0),
    startsPart: flag(firstWord > 0 && gapBefore === gap.strong),
    bracketed: flag(signBefore === 40 || signBefore === 91),
    capitalised: flag(upper > 0 && facts.capitalShare < 0.4),
    ordinaryBeforeTrade: ordinary ? beforeTrade : 0,
  };
}

const possessiveS = hashText("s");
const flag = (holds: boolean): number => (holds ? 1 : 0);
