import { foldMark } from "../mark/fold-mark.ts";
import type { SearchRecord } from "./search-record.ts";
import { type FacetName, facetNames, type SearchView } from "./search-view.ts";

/** A value of a facet with how many results have it. */
export type FacetCount = { value: string; count: number };
export type FacetCounts = Partial<Record<FacetName, FacetCount[]>>;

const mostValues = 12;

/** The values of a record under a facet; none where it is unknown. */
export function facetValues(record: SearchRecord, name: FacetName, today: string): readonly string[] {
  switch (name) {
    case "kind":
      return [record.kind];
    case "status":
      return [recordStatus(record, today)];
    case "gray":
      return record.kind === "seized-mark" ? [] : [record.grayMarket];
    case "class":
      return record.classes.map(String);
    case "evidence":
      return [record.evidence];
    case "year":
      return record.year === undefined ? [] : [decadeOf(record.year)];
    case "owner":
      return record.owner === undefined ? [] : [record.owner];
  }
}

/** What the record's own dates say on a day; a record without dates says nothing of today. */
export function recordStatus(record: SearchRecord, today: string): "expired" | "dated" | "documented" | "seized" {
  if (record.kind === "seized-mark") return "seized";
  if (record.expires === undefined) return "documented";
  return record.expires < today ? "expired" : "dated";
}

const decadeOf = (year: number): string => `${Math.floor(year / 10) * 10}s`;

/** Whether a record is among what the view narrows to, but for one facet. */
function passes(record: SearchRecord, view: SearchView, today: string, except?: FacetName): boolean {
  return facetNames.every((name) => {
    const chosen = view.facets[name];
    if (!chosen || chosen.length === 0 || name === except) return true;
    const values = facetValues(record, name, today);
    // Owners are compared folded, so that "Rolex Watch U.S.A., Inc." and "ROLEX WATCH USA INC" are one.
    return name === "owner"
      ? chosen.some((value) => values.some((own) => foldMark(own) === foldMark(value)))
      : chosen.some((value) => values.includes(value));
  });
}

/** Narrows rows to the view, and counts each facet over what the other facets leave. */
export function narrow(
  records: readonly SearchRecord[],
  rows: readonly number[],
  view: SearchView,
  today: string,
): { kept: number[]; counts: FacetCounts } {
  const kept: number[] = [];
  const tallies = new Map<FacetName, Map<string, FacetCount>>(facetNames.map((name) => [name, new Map()]));
  const active = facetNames.filter((name) => (view.facets[name]?.length ?? 0) > 0);
  rows.forEach((row, at) => {
    const record = records[row];
    if (!record) return;
    const inAll = passes(record, view, today);
    if (inAll) kept.push(at);
    for (const name of facetNames) {
      if (!inAll && !(active.includes(name) && passes(record, view, today, name))) continue;
      const tally = tallies.get(name);
      for (const value of facetValues(record, name, today)) {
        const key = name === "owner" ? foldMark(value) : value;
        const counted = tally?.get(key);
        if (counted) counted.count++;
        else tally?.set(key, { value, count: 1 });
      }
    }
  });
  const counts = Object.fromEntries(
    [...tallies]
      .map(
        ([name, tally]) =>
          [
            name,
            [...tally.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, mostValues),
          ] as const,
      )
      .filter(([, values]) => values.length > 0),
  );
  return { kept, counts };
}
