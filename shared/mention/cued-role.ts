import { hashText } from "../mark/letters-hash.ts";
import { trace } from "./fold-character.ts";
import { type FoldedText, gap } from "./folded-text.ts";
import { afterCues, beforeCues, cueGuards, fillers } from "./role-cues.ts";

export type CuedRole = "compatible" | "comparison";

/** Words that may stand between a cue and its mark, and between two marks that share one. */
const mostFillers = 3;
const mostBetweenMarks = 6;

const ands = new Set(["and", "or", "y", "o", "und", "oder", "et", "ou", "e"].map(hashText));
const by = hashText("by");

/**
 * The role that the words around a run give it, if any. `roleEndingAt` gives the role of a mark that ends before a word, so that a
 * list shares its cue: "for Apple iPhone, Samsung Galaxy and HTC".
 */
export function cuedRole(
  text: FoldedText,
  firstWord: number,
  endWord: number,
  roleEndingAt: (word: number) => CuedRole | undefined,
): CuedRole | undefined {
  return roleFromAfter(text, endWord) ?? roleFromBefore(text, firstWord) ?? roleFromList(text, firstWord, roleEndingAt);
}

function roleFromAfter(text: FoldedText, endWord: number): CuedRole | undefined {
  if (endWord >= text.wordCount || text.gaps[endWord] === gap.strong) return undefined;
  for (const { role, rest } of afterCues.get(text.wordHashes[endWord] ?? 0) ?? []) {
    const holds = rest.every((hash, at) => endWord + 1 + at < text.wordCount && text.wordHashes[endWord + 1 + at] === hash);
    // "Style 501" numbers a model.
    if (holds && !isNumber(text, endWord + 1 + rest.length) && !isGuarded(text, endWord)) return role;
  }
  return undefined;
}

function roleFromBefore(text: FoldedText, firstWord: number): CuedRole | undefined {
  for (let word = firstWord - 1; word >= 0 && word >= firstWord - 1 - mostFillers; word--) {
    if (text.gaps[word + 1] === gap.strong) return undefined;
    for (const { role, rest } of beforeCues.get(text.wordHashes[word] ?? 0) ?? []) {
      const holds = rest.every((hash, at) => word - 1 - at >= 0 && text.wordHashes[word - 1 - at] === hash);
      if (holds && !isGuarded(text, word)) return role;
    }
    if (!fillers.has(text.wordHashes[word] ?? 0)) return undefined;
  }
  return undefined;
}

/** Whether the words beside the cue that begins or ends at a word take its sense away. */
function isGuarded(text: FoldedText, word: number): boolean {
  const guard = cueGuards.get(text.wordHashes[word] ?? 0);
  if (!guard) return false;
  if (word === 0) return guard.notFirst === true || guard.notBefore?.has(text.wordHashes[word + 1] ?? 0) === true;
  return (
    guard.notAfter?.has(text.wordHashes[word - 1] ?? 0) === true || guard.notBefore?.has(text.wordHashes[word + 1] ?? 0) === true
  );
}

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

/** Comma, slash, ampersand, plus, the Chinese enumeration comma, the vertical bar. */
const listSigns = new Set([44, 47, 38, 43, 0x3001, 124]);

function isNumber(text: FoldedText, word: number): boolean {
  return word < text.wordCount && ((text.traces[text.wordStarts[word] ?? 0] ?? 0) & trace.digit) !== 0;
}
