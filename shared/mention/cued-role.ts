import { hashText } from "../mark/letters-hash.ts";
import { type FoldedText, gap } from "./folded-text.ts";
import type { MarkIndex } from "./index-layout.ts";
import { isBound, isCode, isNumbering, isOfModel, isPartOfNumber, isUnspacedWord, isYear } from "./number-words.ts";
import { roleCues } from "./role-cues.ts";
import { isUnknownWord } from "./run-clues.ts";

export type CuedRole = "compatible" | "comparison";

/** Words that may stand between a cue and its mark, numbers and codes besides, and between two marks that share one. */
const mostFillers = 3;
const mostWordsBefore = 8;
/** Words of a name or a model between a mark and a cue behind it: "Nike Air Force 1 dupe". */
const mostOfName = 4;
const mostBetweenMarks = 6;
/** Words of names between a cue and the mark that ends their list. */
const mostOfNames = 10;

const ands = new Set(["and", "or", "y", "o", "und", "oder", "et", "ou", "e"].map(hashText));
const by = hashText("by");

/**
 * The role that the words around a run give it, if any. `roleEndingAt` gives the role of a mark that ends before a word, so that a
 * list shares its cue: "for Apple iPhone, Samsung Galaxy and HTC". More may stand between a cue and a `coined` mark, which is no
 * word of the trade.
 */
export function cuedRole(
  text: FoldedText,
  firstWord: number,
  endWord: number,
  coined: boolean,
  index: MarkIndex,
  roleEndingAt: (word: number) => CuedRole | undefined,
): CuedRole | undefined {
  return (
    roleFromAfter(text, endWord) ??
    roleFromBefore(text, firstWord, coined) ??
    roleFromList(text, firstWord, roleEndingAt) ??
    (coined ? roleFromNames(text, firstWord, index) : undefined)
  );
}

function roleFromAfter(text: FoldedText, endWord: number): CuedRole | undefined {
  let onlyModel = true;
  for (let word = endWord; word < text.wordCount && word <= endWord + mostOfName; word++) {
    if (text.gaps[word] === gap.strong) return undefined;
    for (const { role, rest, over } of roleCues().after.get(text.wordHashes[word] ?? 0) ?? []) {
      const reaches = word === endWord || over === "name" || (over === "model" && onlyModel);
      if (reaches && holdsFrom(text, word, rest) && !isGuarded(text, word)) return role;
    }
    onlyModel &&= isOfModel(text, word);
  }
  return undefined;
}

function holdsFrom(text: FoldedText, first: number, rest: readonly number[]): boolean {
  const last = first + rest.length;
  if (last >= text.wordCount || !rest.every((hash, at) => text.wordHashes[first + 1 + at] === hash)) return false;
  return !(roleCues().numbering.has(text.wordHashes[last] ?? 0) && isNumbering(text, last + 1));
}

function roleFromBefore(text: FoldedText, firstWord: number, coined: boolean): CuedRole | undefined {
  let passed = 0;
  for (let word = firstWord - 1; word >= 0 && word > firstWord - 1 - mostWordsBefore; word--) {
    // "Fits: Acme" and "works w/ Acme" say no less.
    const sign = text.gapSigns[word + 1];
    const apart = text.gaps[word + 1] === gap.strong;
    if (apart && sign !== colon && !(sign === slash && text.wordHashes[word] === shortWith)) return undefined;
    const role = roleOfCueEnding(text, word, coined);
    if (role && !(apart && role !== "compatible")) return role;
    if (apart) return undefined;
    // The characters before a mark in a Chinese or Japanese text are most often its own name once more.
    if (isYear(text, word) || isUnspacedWord(text, word) || (coined && isCode(text, word))) continue;
    if (!roleCues().fillers.has(text.wordHashes[word] ?? 0) || ++passed > mostFillers) return undefined;
  }
  return undefined;
}

function roleOfCueEnding(text: FoldedText, word: number, coined: boolean): CuedRole | undefined {
  for (const { role, rest, onlyCoined } of roleCues().before.get(text.wordHashes[word] ?? 0) ?? []) {
    if ((onlyCoined && !coined) || isPartOfNumber(text, word)) continue;
    const holds = rest.every((hash, at) => word - 1 - at >= 0 && text.wordHashes[word - 1 - at] === hash);
    if (holds && !isGuarded(text, word)) return role;
  }
  return undefined;
}

/** Whether the words beside the cue that begins or ends at a word take its sense away. */
function isGuarded(text: FoldedText, word: number): boolean {
  const guard = roleCues().guards.get(text.wordHashes[word] ?? 0);
  if (!guard) return false;
  if (word + 1 < text.wordCount && guard.notBefore?.has(text.wordHashes[word + 1] ?? 0) === true) return true;
  if (guard.notWith && standsNear(text, word, guard.notWith)) return true;
  return word === 0 ? guard.notFirst === true : guard.notAfter?.has(text.wordHashes[word - 1] ?? 0) === true;
}

/** Whether one of a set of words stands within a title's length of a word. */
function standsNear(text: FoldedText, word: number, hashes: ReadonlySet<number>): boolean {
  const end = Math.min(text.wordCount, word + titleLength);
  for (let at = Math.max(0, word - titleLength); at < end; at++) if (hashes.has(text.wordHashes[at] ?? 0)) return true;
  return false;
}
const titleLength = 14;

/** A mark with a role hands it to the next when only its own models stand between, or a comma, a slash or "and" somewhere. */
function roleFromList(
  text: FoldedText,
  firstWord: number,
  roleEndingAt: (word: number) => CuedRole | undefined,
): CuedRole | undefined {
  let listed = false;
  for (let word = firstWord; word > 0 && word >= firstWord - mostBetweenMarks; word--) {
    const sign = text.gapSigns[word] ?? 0;
    if (text.gaps[word] === gap.strong && !listSigns.has(sign)) return undefined;
    if (listSigns.has(sign)) listed = true;
    const role = roleEndingAt(word);
    if (role && (listed || word === firstWord)) return role;
    const before = text.wordHashes[word - 1] ?? 0;
    if (before === by) return undefined;
    if (ands.has(before)) listed = true;
  }
  return undefined;
}

/** "For iPhone 15 and Acme": names that no register holds stand between the cue and the mark, and at least one comma, slash or "and". */
function roleFromNames(text: FoldedText, firstWord: number, index: MarkIndex): CuedRole | undefined {
  const joined = listSigns.has(text.gapSigns[firstWord] ?? 0) || ands.has(text.wordHashes[firstWord - 1] ?? 0);
  if (firstWord < 2 || !joined) return undefined;
  for (let word = firstWord - 1; word >= 0 && word >= firstWord - mostOfNames; word--) {
    if (text.gaps[word + 1] === gap.strong && !listSigns.has(text.gapSigns[word + 1] ?? 0)) return undefined;
    if (ands.has(text.wordHashes[word] ?? 0)) continue;
    const role = roleOfCueEnding(text, word, true);
    if (role) return role === "compatible" && text.gaps[word + 1] !== gap.strong ? role : undefined;
    if (!isOfModel(text, word) && !isBound(text, word) && !isUnknownWord(text, word, index)) return undefined;
  }
  return undefined;
}

/** Comma, slash, ampersand, plus, the Chinese enumeration comma, the vertical bar. */
const listSigns = new Set([44, 47, 38, 43, 0x3001, 124]);

const colon = 58;
const slash = 47;
const shortWith = hashText("w");
