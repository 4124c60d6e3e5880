import type { Options } from "minisearch";

/** What the word index knows of one record; `seized` are words for the goods on which releases name its mark. */
export type WordDocument = { id: number; name: string; owner: string; goods: string; seized?: string };

/** A word without accents, case and plural: "Watches" and "watch" are one word, so are "Cafés" and "cafe". */
export function foldTerm(term: string): string {
  const plain = term.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  if (plain.length < 4 || !plain.endsWith("s")) return plain;
  if (plain.length > 4 && plain.endsWith("ies")) return `${plain.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|z)es$/.test(plain)) return plain.slice(0, -2);
  return /(?:ss|us|is)$/.test(plain) ? plain : plain.slice(0, -1);
}

/**
 * MiniSearch finds words in any order, in names, owners and goods together. Whole names, their beginnings, slips and sounds are the name
 * index's work: MiniSearch's own fuzzy search costs up to a hundred times more and ranks worse here.
 */
export const wordOptions: Options<WordDocument> = {
  idField: "id",
  fields: ["name", "owner", "goods", "seized"],
  processTerm: (term) => foldTerm(term) || null,
  searchOptions: {
    boost: { name: 3, owner: 2 },
    // One or two letters begin half of all words.
    prefix: (term, at, terms) => at === terms.length - 1 && term.length > 2,
    combineWith: "AND",
    weights: { fuzzy: 0.3, prefix: 0.6 },
  },
};
