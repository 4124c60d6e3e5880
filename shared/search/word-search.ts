import MiniSearch, { type SearchResult } from "minisearch";
import { foldWords } from "./fold-name.ts";
import { waysToSayGoods } from "./goods-words.ts";
import { buildNameIndex, slipsFor } from "./name-index.ts";
import { foldTerm, type WordDocument, wordOptions } from "./search-options.ts";

/** Rows by where their words stand: all in the name, all with the owner, all in the goods, all on goods seized, or spread over them. */
export type WordMatches = Record<Field | "mixed", number[]>;

export type GoodsMatches = Pick<WordMatches, "goods" | "seized" | "mixed">;

export type WordSearch = {
  /** Rows that have every word; `begun` rows have only the beginning of the last one. */
  every: (text: string) => { whole: WordMatches; begun: WordMatches };
  /** Rows that have every word, a slip or two in each allowed. */
  nearly: (text: string) => number[];
  /** Rows whose goods are called otherwise: by another word, or in the other language; `mixed` ones have the text's other words elsewhere. */
  goods: (text: string) => GoodsMatches;
  /** Rows whose name has some of the words, the rarest first. */
  some: (text: string, limit: number) => number[];
};

const fields = ["name", "owner", "goods", "seized"] as const;
type Field = (typeof fields)[number];

/** Documents indexed between two pauses: short enough that a key press does not wait for it on a slow phone. */
const chunkSize = 400;

/** MiniSearch over names, owners and goods, plus an index of its words for slips. */
export async function buildWordSearch(documents: readonly WordDocument[]): Promise<WordSearch> {
  const words = new Set<string>();
  const index = new MiniSearch<WordDocument>({
    ...wordOptions,
    processTerm: (term) => {
      const folded = foldTerm(term);
      if (folded.length > 3) words.add(folded);
      return folded || null;
    },
  });
  await index.addAllAsync(documents, { chunkSize });
  const vocabulary = buildNameIndex([...words]);
  const near = (term: string): string[] => {
    const found = vocabulary.near(term, slipsFor(term.length), 8).filter(({ reach }) => reach === "whole");
    return [term, ...found.map(({ name }) => vocabulary.names[name] ?? "")];
  };
  return {
    every: (text) => {
      const whole = noMatches();
      const begun = noMatches();
      for (const result of index.search(queryWords(text))) {
        const exact = result.queryTerms.every((term) => term in result.match);
        (exact ? whole : begun)[placeOf(result)].push(Number(result.id));
      }
      return { whole, begun };
    },
    nearly: (text) => {
      const terms = foldWords(text).map(foldTerm).slice(0, 8);
      if (terms.length < 2) return [];
      const queries = terms.map((term) => ({ combineWith: "OR" as const, queries: near(term), prefix: false }));
      return index.search({ combineWith: "AND", queries }).map(({ id }) => Number(id));
    },
    goods: (text) => {
      const parts = waysToSayGoods(text);
      if (parts.length === 0) return { goods: [], seized: [], mixed: [] };
      const queries = parts.map(({ ways }) => ({
        combineWith: "OR" as const,
        queries: ways.map((words) => ({ combineWith: "AND" as const, queries: [...words] })),
      }));
      const within = (fields: readonly Field[]) =>
        index.search({ combineWith: "AND", queries }, { fields: [...fields], prefix: false }).map(({ id }) => Number(id));
      const more = parts.some(({ known }) => !known);
      return { goods: within(["goods"]), seized: within(["seized"]), mixed: more ? within(fields) : [] };
    },
    some: (text, limit) =>
      index
        .search(queryWords(text), { combineWith: "OR", fields: ["name"], prefix: false, processTerm: manyLetters })
        .slice(0, limit)
        .map(({ id }) => Number(id)),
  };
}

/** One letter is no part of a name by which it is known: "L'Oréal" has nothing of "L.O.L. Surprise!". */
const manyLetters = (term: string): string | null => {
  const folded = foldTerm(term);
  return /^[a-z\d]?$/.test(folded) ? null : folded;
};

/** Words past the twelfth only cost time. */
const queryWords = (text: string): string => text.slice(0, 200).split(/\s+/).slice(0, 12).join(" ");

const noMatches = (): WordMatches => ({ name: [], owner: [], goods: [], seized: [], mixed: [] });

/** The one field that has all words, the name before the owner before the goods. */
function placeOf({ match, queryTerms }: SearchResult): keyof WordMatches {
  const found = Object.entries(match);
  for (const place of fields) {
    const had = found.filter(([, where]) => where.includes(place)).length;
    if (had >= Math.min(new Set(queryTerms).size, found.length)) return place;
  }
  return "mixed";
}
