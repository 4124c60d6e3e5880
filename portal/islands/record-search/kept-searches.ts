import * as v from "valibot";
import type { ResultRow } from "../../../shared/search/search-session.ts";

/** A search that the reader keeps in this browser, with the records it had when last looked at. */
export type KeptSearch = { query: string; title: string; seen: string[]; version: string };

const storageKey = "border-lens/kept-searches";
const shape = v.array(v.object({ query: v.string(), title: v.string(), seen: v.array(v.string()), version: v.string() }));

/** What this browser keeps; nothing, where storage is closed or holds something else. */
export function keptSearches(): KeptSearch[] {
  try {
    const parsed = v.safeParse(shape, JSON.parse(localStorage.getItem(storageKey) ?? "[]"));
    return parsed.success ? parsed.output : [];
  } catch {
    return [];
  }
}

/** Keeps the list; false where the browser does not allow it. */
export function keepSearches(searches: readonly KeptSearch[]): boolean {
  try {
    localStorage.setItem(storageKey, JSON.stringify(searches));
    return true;
  } catch {
    return false;
  }
}

/** Records of a kept search that were not there when it was last looked at. */
export const newSince = (kept: KeptSearch, rows: readonly ResultRow[]): ResultRow[] => {
  const seen = new Set(kept.seen);
  return rows.filter(({ record }) => !seen.has(record.path));
};
