import { once } from "../once.ts";
import type { NameSearch } from "./name-search.ts";
import type { NumberIndex } from "./number-index.ts";
import type { SearchWay, SearchWhy } from "./record-query.ts";
import type { WordIndexes } from "./word-indexes.ts";
import type { WordMatches, WordSearch } from "./word-search.ts";
import { namesCompany } from "./written-ways.ts";

/** What a query is looked for in; words and their indexes once the details are there. */
export type Searched = {
  names: NameSearch;
  /** The numbers, where the text has any. */
  byNumber: (text: string) => NumberIndex | undefined;
  indexes?: WordIndexes | undefined;
  words?: WordSearch | undefined;
};

/** A way of looking: why its rows are there, and the rows, best first. Asked for only when it is its turn. */
export type Step = [why: SearchWhy, rows: () => readonly number[]];
export type Steps = { steps: Step[]; fallbacks: Step[] };

/** How many near spellings stand before records that have the very word as owner or goods. */
const nearFirst = 5;
const mostSome = 20;

/** In which order a text is looked for; the fallbacks where little or nothing certain was found. */
export function searchSteps(text: string, way: SearchWay, { names, byNumber, indexes, words: wordSearch }: Searched): Steps {
  const name = names.match(text);
  const number: Step = ["number", () => byNumber(text)?.matching(text) ?? []];
  const exact: Step[] = [
    ["exact", () => name.exact],
    ["written", name.written],
  ];
  const starts = once(name.starts);
  const ownerWhole: Step = ["owner", () => indexes?.owners.whole(text) ?? []];
  const words = once(() => wordSearch?.every(text));
  const goods = once(() => wordSearch?.goods(text));
  const placed = (kind: "whole" | "begun", place: keyof WordMatches) => () => words()?.[kind][place] ?? [];
  const ownerWords: Step = ["owner", placed("whole", "owner")];
  const ownerStarts: Step = ["owner", () => indexes?.owners.starting(text) ?? []];
  const ownerBegun: Step = ["owner", placed("begun", "owner")];
  const ownerNear: Step = ["owner", () => indexes?.owners.near(text) ?? []];
  const similar = once(name.similar);
  switch (way) {
    case "exact":
      return { steps: [number, ...exact], fallbacks: [] };
    case "starts":
      return { steps: [...exact, ["starts", () => starts().whole], ["starts", () => starts().part]], fallbacks: [] };
    case "sounds":
      return { steps: [...exact, ["sounds", () => name.sounds().close], ["sounds", () => name.sounds().rest]], fallbacks: [] };
    case "owner":
      return { steps: [ownerWhole, ownerWords, ownerStarts, ownerBegun, ownerNear], fallbacks: [] };
    case "any":
      return {
        steps: [
          number,
          // "Acme Ltd." is an owner's way to be called before it is another way to write ACME.
          ...(namesCompany(text) ? [ownerWhole, ...exact] : exact),
          ["starts", () => starts().whole],
          ownerWhole,
          ["starts", () => starts().part],
          ["words", placed("whole", "name")],
          ["similar", () => similar().slice(0, nearFirst)],
          ownerWords,
          ["goods", placed("whole", "goods")],
          ["goods", () => goods()?.goods ?? []],
          ["seized-goods", placed("whole", "seized")],
          ["seized-goods", () => goods()?.seized ?? []],
          ["mixed", placed("whole", "mixed")],
          ["mixed", () => goods()?.mixed ?? []],
          ["inside", name.inside],
          ["words", placed("begun", "name")],
          ["similar", similar],
          ["sounds", () => name.sounds().close.slice(0, 60)],
          ownerStarts,
          ownerBegun,
          ["goods", placed("begun", "goods")],
          ["seized-goods", placed("begun", "seized")],
          ["mixed", placed("begun", "mixed")],
          ["class", () => indexes?.classes.named(text) ?? []],
          ["number", () => byNumber(text)?.starting(text, 200) ?? []],
          ["class", () => (/^\s*\d{1,2}\s*$/.test(text) ? (indexes?.classes.rowsOf(Number(text)) ?? []) : [])],
        ],
        fallbacks: [
          ownerNear,
          ["similar", () => wordSearch?.nearly(text) ?? []],
          ["similar", name.far],
          ["sounds", () => name.sounds().rest.slice(0, mostSome)],
          ["some", () => wordSearch?.some(text, mostSome) ?? []],
        ],
      };
  }
}
