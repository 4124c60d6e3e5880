import type { Options } from "minisearch";

/** What the word index knows of one record. */
export type WordDocument = { id: number; name: string; goods: string };

/** Letters without accents and case: "Café" and "CAFE" are one word. */
export const foldTerm = (term: string): string => term.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * MiniSearch finds words in any order, in names and goods. Whole names, their beginnings, slips and sounds are the name index's work:
 * MiniSearch's own fuzzy search costs up to a hundred times more and ranks worse here.
 */
export const wordOptions: Options<WordDocument> = {
  idField: "id",
  fields: ["name", "goods"],
  processTerm: (term) => foldTerm(term) || null,
  searchOptions: {
    boost: { name: 3 },
    prefix: (_, at, terms) => at === terms.length - 1,
    combineWith: "AND",
    weights: { fuzzy: 0.3, prefix: 0.6 },
  },
};
