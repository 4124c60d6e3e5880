import type { Language } from "../language.ts";
import type { GlossaryTerm } from "./read-glossary-row.ts";

/** Where a text first uses a term: `start` and `end` count UTF-16 units, as `slice` does. */
export type FirstUse = { id: string; start: number; end: number };

/**
 * The first use of each glossary term in a text, in the order of the text; of uses that overlap the longer one counts ("exclusion
 * order" before "exclusion"). Words match whole and without regard to case; short forms in capitals (IPR, CBP) only as written.
 */
export function firstUses(text: string, terms: readonly GlossaryTerm[], language: Language): FirstUse[] {
  const found: FirstUse[] = [];
  const longestFirst = terms
    .flatMap(({ id, term, also }) => [term[language], ...also[language]].map((word) => ({ id, word })))
    .sort((one, other) => other.word.length - one.word.length);
  for (const { id, word } of longestFirst) {
    if (found.some((use) => use.id === id && use.start <= firstIndex(text, word, 0))) continue;
    for (let start = firstIndex(text, word, 0); start >= 0; start = firstIndex(text, word, start + 1)) {
      const end = start + word.length;
      if (found.some((use) => use.start < end && start < use.end)) continue;
      found.push({ id, start, end });
      break;
    }
  }
  const earliest = new Map<string, FirstUse>();
  for (const use of found.sort((one, other) => one.start - other.start)) if (!earliest.has(use.id)) earliest.set(use.id, use);
  return [...earliest.values()];
}

function firstIndex(text: string, word: string, from: number): number {
  const flags = /^[\p{Lu}\p{N}]+$/u.test(word) ? "gu" : "giu";
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, flags);
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}
