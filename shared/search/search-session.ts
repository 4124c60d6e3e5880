import { foldMark } from "../mark/fold-mark.ts";
import type { SearchWhy } from "./record-query.ts";
import { buildRecordSearch, type FoundRecords, type RecordSearch } from "./record-search.ts";
import { type FacetCounts, narrow } from "./search-facets.ts";
import type { SearchRecord } from "./search-record.ts";
import type { SearchView, Sort } from "./search-view.ts";

/** A row as shown: the record and why it is among the results. */
export type ResultRow = { record: SearchRecord; why: SearchWhy };
/** A window of the results: the whole is never handed out at once. */
export type ResultPage = { total: number; from: number; rows: ResultRow[]; counts: FacetCounts };

export type SearchSession = {
  size: number;
  /** Rows `from` to `from + count` of the view's results. */
  show: (view: SearchView, from: number, count: number) => ResultPage;
  /** All rows of a view, for export. */
  all: (view: SearchView) => ResultRow[];
  search: RecordSearch;
  /** Forgets the kept results, after the search has learned more. */
  refresh: () => void;
};

/** Opens a session over records; the last view's results are kept, so that scrolling asks for no new search. */
export function openSearchSession(records: readonly SearchRecord[], today: string): SearchSession {
  const search = buildRecordSearch({
    names: records.map((record) => [record.title, ...record.words]),
    numbers: records.map((record) => [record.number, record.registrationNumber].filter((number) => number !== undefined)),
    weights: records.map((record) => record.releases),
  });
  let last: { key: string; rows: ResultRow[]; counts: FacetCounts } | undefined;

  const results = (view: SearchView): { rows: ResultRow[]; counts: FacetCounts } => {
    const key = JSON.stringify(view);
    if (last?.key === key) return last;
    const found: FoundRecords = search.find(view);
    const { kept, counts } = narrow(records, found.rows, view, today);
    const rows = kept.flatMap((at): ResultRow[] => {
      const record = records[found.rows[at] ?? -1];
      return record ? [{ record, why: found.whys[at] ?? "listed" }] : [];
    });
    if (view.sort) rows.sort(comparator(view.sort));
    last = { key, rows, counts };
    return last;
  };
  return {
    size: records.length,
    search,
    show: (view, from, count) => {
      const { rows, counts } = results(view);
      return { total: rows.length, from, rows: rows.slice(from, from + count), counts };
    },
    all: (view) => results(view).rows,
    refresh: () => {
      last = undefined;
    },
  };
}

function comparator({ column, descending }: Sort): (a: ResultRow, b: ResultRow) => number {
  const direction = descending ? -1 : 1;
  const key = ({ record }: ResultRow): string | number | undefined =>
    column === "title"
      ? foldMark(record.title)
      : column === "owner"
        ? record.owner && foldMark(record.owner)
        : column === "number"
          ? record.number
          : column === "kind"
            ? record.kind
            : column === "year"
              ? record.year
              : record.releases;
  return (a, b) => {
    const left = key(a);
    const right = key(b);
    if (left === right) return 0;
    // What is unknown stands last, whichever way the column is sorted.
    if (left === undefined) return 1;
    if (right === undefined) return -1;
    return left < right ? -direction : direction;
  };
}
