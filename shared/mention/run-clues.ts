import { hashLetters } from "../mark/letters-hash.ts";
import { wordValue } from "../mark/word-table.ts";
import type { Candidate } from "./candidate.ts";
import { trace } from "./fold-character.ts";
import { bindsWord, type FoldedText } from "./folded-text.ts";
import type { MarkIndex } from "./index-layout.ts";
import { isDigit } from "./text-facts.ts";

export function hashOf(text: FoldedText, word: number): number {
  return text.wordHashes[word] ?? 0;
}

/** How many of the letters are capitals or digits. */
export function countUpper(text: FoldedText, from: number, to: number): number {
  let upper = 0;
  for (let at = from; at < to; at++) if (((text.traces[at] ?? 0) & (trace.upper | trace.digit)) !== 0) upper++;
  return upper;
}

/** How common the commonest word of a run is in listing titles, 0 to 15. "iPhone" and "BlackBerry" are one word each, however their capitals stand. */
export function commonestInTitles(
  text: FoldedText,
  { firstWord, endWord, firstLetter, endLetter }: Candidate,
  index: MarkIndex,
): number {
  if (isOneWord(text, firstWord, endWord))
    return wordValue(index.words.titles, hashLetters(text.letters, firstLetter, endLetter));
  let most = 0;
  for (let word = firstWord; word < endWord; word++)
    if (word === firstWord || !bindsWord(text, word)) most = Math.max(most, wordValue(index.words.titles, hashOf(text, word)));
  return most;
}

function isOneWord(text: FoldedText, first: number, end: number): boolean {
  for (let word = first + 1; word < end; word++) if (!bindsWord(text, word)) return false;
  return true;
}

/** No ordinary word: a name of its own, a model, a number. */
export function isUnknown(text: FoldedText, word: number, index: MarkIndex): boolean {
  return word >= 0 && word < text.wordCount && (isDigit(text, word) || isUnknownWord(text, word, index));
}

export function isUnknownWord(text: FoldedText, word: number, index: MarkIndex): boolean {
  const hash = hashOf(text, word);
  return wordValue(index.words.ordinary, hash) === 0 && wordValue(index.words.titles, hash) === 0;
}

/** ® or ™ between the mention and the next letter. */
export function signFollows(text: FoldedText, endLetter: number): boolean {
  const end = text.ends[endLetter - 1] ?? 0;
  const sign = text.text.charCodeAt(end);
  return sign === 0xae || sign === 0x2122;
}
