import type { Language } from "../language.ts";
import type { GlossaryTerm } from "./read-glossary-row.ts";

/** Where a text first uses a term: `start` and `end` count UTF-16 units, as `slice` does. */
export type FirstUse = { id: string; start: number; end: number };

/** Terms that are everyday words as well, so that a text may mean the other thing: a safety mark is a "marca" too, and no trademark. */
const everyday: Record<Language, ReadonlySet<string>> = { en: new Set(), es: new Set(["marca", "marcas"]) };

/**
 * Finds the first use of each glossary term in a text, in the order of the text; of uses that overlap the longer one counts ("exclusion
 * order" before "exclusion"). Words match whole and without regard to case; short forms in capitals (IPR, CBP) only as written.
 * Made once per language, because the pattern of all terms costs more than a scan.
 */
export function firstUseFinder(terms: readonly GlossaryTerm[], language: Language): (text: string) => FirstUse[] {
  const names = terms
    .flatMap(({ id, term, also }) => [term[language], ...also[language]].map((word) => ({ id, word })))
    .filter(({ word }) => !everyday[language].has(word));
  const named = new Map(names.map((name) => [name.word.toLowerCase(), name]));
  const alternatives = names
    .map(({ word }) => word)
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (alternatives.length === 0) return () => [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join("|")})(?![\\p{L}\\p{N}])`, "giu");
  return (text) => {
    const found = new Map<string, FirstUse>();
    for (const match of text.matchAll(pattern)) {
      const name = named.get(match[0].toLowerCase());
      if (!name || found.has(name.id) || (isShortForm(name.word) && match[0] !== name.word)) continue;
      found.set(name.id, { id: name.id, start: match.index, end: match.index + match[0].length });
    }
    return [...found.values()];
  };
}

const isShortForm = (word: string): boolean => /^[\p{Lu}\p{N}]+$/u.test(word);
