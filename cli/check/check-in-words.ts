import type { Check } from "../../shared/check/check.ts";
import { chipText, outcomeSentence, reasonSentences, whatThisDoesNotMean } from "../../shared/check/wording.ts";
import type { Language } from "../../shared/language.ts";

/** A check as lines for a terminal: the outcome in a few words, in a sentence, why, and what it does not mean. */
export const checkInWords = (check: Check, language: Language): string[] => [
  chipText(check, language),
  outcomeSentence(check, language),
  ...reasonSentences(check, language),
  whatThisDoesNotMean(check.outcome, language),
];
