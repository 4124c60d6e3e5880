import MiniSearch, { type Options } from "minisearch";
import { foldMark } from "../mark/fold-mark.ts";
import { numberKey, type SearchEntry } from "./search-entry.ts";

/** Why an entry is among the results; the portal words it. */
export type SearchWhy = "number" | "exact" | "starts" | "words" | "similar" | "owner" | "goods";
export type SearchHit = { entry: SearchEntry; why: SearchWhy };
export type SearchIndex = { find: (typed: string, limit?: number) => SearchHit[]; size: number };

type Document = { id: string; title: string; words: string; joined: string; owner: string; goods: string };

const foldTerm = (term: string): string | null => term.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase() || null;

const options: Options<Document> = {
  idField: "id",
  fields: ["title", "words", "joined", "owner", "goods"],
  processTerm: foldTerm,
  searchOptions: {
    boost: { title: 4, words: 4, joined: 3, owner: 1.5 },
    prefix: true,
    // A wrong letter in a short word makes another word; from five letters on it is a slip of the finger.
    fuzzy: (term) => (term.length >= 8 ? 2 : term.length >= 5 ? 1 : false),
    combineWith: "AND",
    weights: { fuzzy: 0.3, prefix: 0.6 },
  },
};

const whyOrder: readonly SearchWhy[] = ["number", "exact", "starts", "words", "owner", "similar", "goods"];

/** Builds the index over a register's entries. Pure, so that a worker, Node and a test use the same one. */
export function buildSearchIndex(entries: readonly SearchEntry[]): SearchIndex {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const byNumber = new Map<string, SearchEntry[]>();
  for (const entry of entries) {
    for (const number of [entry.number, entry.registrationNumber]) {
      if (number) byNumber.set(numberKey(number), [...(byNumber.get(numberKey(number)) ?? []), entry]);
    }
  }
  const index = new MiniSearch<Document>(options);
  index.addAll(entries.map(documentOf));

  const find = (typed: string, limit = 100): SearchHit[] => {
    const key = foldMark(typed);
    if (key === "") return [];
    // The joined form finds "coca cola" and "cocacola" alike.
    const found = [...index.search(typed), ...index.search(key, { fields: ["joined"] })].sort((a, b) => b.score - a.score);
    const ranked = [
      ...(byNumber.get(numberKey(typed)) ?? []).map((entry) => ({ entry, why: "number" as const })),
      ...found.flatMap((result) => byId.get(String(result.id)) ?? []).map((entry) => ({ entry, why: whyOf(entry, key) })),
    ];
    const hits = new Map<string, SearchHit>();
    for (const why of whyOrder)
      for (const hit of ranked) if (hit.why === why && !hits.has(hit.entry.id)) hits.set(hit.entry.id, hit);
    return [...hits.values()].slice(0, limit);
  };
  return { find, size: entries.length };
}

const documentOf = (entry: SearchEntry): Document => ({
  id: entry.id,
  title: entry.title,
  words: entry.words.join(" "),
  joined: [entry.title, ...entry.words].map(foldMark).join(" "),
  owner: entry.owner ?? "",
  goods: entry.goods ?? "",
});

function whyOf(entry: SearchEntry, key: string): SearchWhy {
  const names = [entry.title, ...entry.words].map(foldMark);
  if (names.includes(key)) return "exact";
  if (names.some((name) => name.startsWith(key))) return "starts";
  if (names.some((name) => name.includes(key))) return "words";
  if (entry.owner && foldMark(entry.owner).includes(key)) return "owner";
  if (entry.goods && foldMark(entry.goods).includes(key)) return "goods";
  return "similar";
}
