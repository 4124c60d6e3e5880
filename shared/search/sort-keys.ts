import { ownerKey } from "../recordation/owner-key.ts";
import { foldName } from "./fold-name.ts";
import type { SearchRecord } from "./search-record.ts";
import type { Sort, SortColumn } from "./search-view.ts";

/** What rows are sorted by, kept in columns: a record is read once, when its details arrive. */
export type SortKeys = {
  /** Takes the next row's record. */
  add: (record: SearchRecord) => void;
  /** Sorts places of `rows` by a column; what is unknown stands last, whichever way it is sorted. */
  sort: (places: number[], rows: readonly number[], sort: Sort) => void;
};

const keyOf: Record<SortColumn, (record: SearchRecord) => string | number | undefined> = {
  title: ({ title }) => foldName(title),
  owner: ({ owner }) => owner && ownerKey(owner),
  number: ({ number }) => number,
  kind: ({ kind }) => kind,
  year: ({ year }) => year,
  releases: ({ releases }) => releases,
};

export function buildSortKeys(): SortKeys {
  const columns = new Map<SortColumn, (string | number | undefined)[]>(
    (Object.keys(keyOf) as SortColumn[]).map((column) => [column, []]),
  );
  return {
    add: (record) => {
      for (const [column, keys] of columns) keys.push(keyOf[column](record));
    },
    sort: (places, rows, { column, descending }) => {
      const keys = columns.get(column) ?? [];
      const direction = descending ? -1 : 1;
      places.sort((a, b) => {
        const left = keys[rows[a] ?? 0];
        const right = keys[rows[b] ?? 0];
        if (left === right) return a - b;
        if (left === undefined) return 1;
        if (right === undefined) return -1;
        return left < right ? -direction : direction;
      });
    },
  };
}
