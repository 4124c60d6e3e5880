import * as v from "valibot";
import type { ResultRow } from "../../../shared/search/search-session.ts";

/**
 * A search that the reader keeps in this browser, with the records it had when last looked at: each by its address and, behind a space,
 * a short sum of what it said.
 */
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

/** What is remembered of rows, to be compared with a later register. */
export const seenOf = (rows: readonly ResultRow[]): string[] => rows.map((row) => `${row.record.path} ${sumOf(row)}`);

/** Records of a kept search that were not there when it was last looked at, and those that say something else since. */
export function sinceSeen(
  { seen }: Pick<KeptSearch, "seen">,
  rows: readonly ResultRow[],
): { fresh: ResultRow[]; changed: ResultRow[] } {
  const sums = new Map(seen.map((entry) => [entry.split(" ")[0] ?? "", entry.split(" ")[1]] as const));
  const changed = rows.filter((row) => {
    const sum = sums.get(row.record.path);
    return sum !== undefined && sum !== sumOf(row);
  });
  return { fresh: rows.filter(({ record }) => !sums.has(record.path)), changed };
}

/** What a record says that its reader would want to hear of; a row shows some of it. */
const facts = ({ record: r }: ResultRow): unknown[] => [
  ...[r.title, r.kind, r.number, r.registrationNumber, r.owner, r.goods, r.classes, r.grayMarket],
  ...[r.evidence, r.year, r.expires, r.documented, r.releases],
];

/** FNV-1a: a change would have to meet one chance in four thousand million to be missed. */
function sumOf(row: ResultRow): string {
  let sum = 0x811c9dc5;
  for (const letter of JSON.stringify(facts(row))) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (sum >>> 0).toString(36);
}
