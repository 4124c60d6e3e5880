import { buildFacetColumns, type FacetColumns, type FacetCounts } from "./facet-columns.ts";
import type { SearchWhy } from "./record-query.ts";
import { buildRecordSearch } from "./record-search.ts";
import type { SearchRecord, ShownRecord } from "./search-record.ts";
import type { SearchTable } from "./search-table.ts";
import type { SearchView } from "./search-view.ts";
import { buildSortKeys, type SortKeys } from "./sort-keys.ts";

/** A row as shown: the record and why it is among the results. */
export type ResultRow = { record: ShownRecord; why: SearchWhy };
/** A window of the results: the whole is never handed out at once. */
export type ResultPage = { total: number; from: number; rows: ResultRow[]; counts: FacetCounts };

export type SearchSession = {
  size: number;
  /** Rows `from` to `from + count` of the view's results. */
  show: (view: SearchView, from: number, count: number) => ResultPage;
  /** All rows of a view, for export. */
  all: (view: SearchView) => ResultRow[];
  /** Whether a view can be shown yet: narrowing and sorting need the details. */
  canShow: (view: SearchView) => boolean;
  /**
   * Takes in the details: facets and sorting first, then words of owners and goods, then sounds.
   * @param learned called after each step; results may be asked for again
   */
  complete: (details: SearchDetails, learned: (step: "facets" | "words") => void) => Promise<void>;
};

export type SearchDetails = {
  record: (row: number) => SearchRecord;
  /** ISO date on which expiries are judged. */
  today: string;
  classNames: ReadonlyMap<number, string>;
  /** Lets waiting questions be answered between two stretches of work. */
  pause: () => Promise<void>;
};

/** Records read between two pauses: a few milliseconds of work, also on a slow phone. */
const stretch = 1000;

/** Opens a session over names alone; the last view's results are kept, so that scrolling asks for no new search. */
export function openSearchSession(table: SearchTable): SearchSession {
  const search = buildRecordSearch(table);
  let record: (row: number) => ShownRecord = table.record;
  let columns: { facets: FacetColumns; keys: SortKeys } | undefined;
  let last: { key: string; rows: number[]; whys: SearchWhy[]; counts: FacetCounts } | undefined;

  const results = (view: SearchView) => {
    const key = JSON.stringify(view);
    if (last?.key === key) return last;
    const found = search.find(view);
    if (!columns) {
      last = { key, ...found, counts: {} };
      return last;
    }
    const { kept, counts } = columns.facets.narrow(found.rows, view);
    if (view.sort) columns.keys.sort(kept, found.rows, view.sort);
    last = { key, rows: kept.map((at) => found.rows[at] ?? 0), whys: kept.map((at) => found.whys[at] ?? "listed"), counts };
    return last;
  };
  const shown = (
    { rows, whys }: { rows: readonly number[]; whys: readonly SearchWhy[] },
    from: number,
    to: number,
  ): ResultRow[] => rows.slice(from, to).map((row, at) => ({ record: record(row), why: whys[from + at] ?? "listed" }));

  return {
    size: table.size,
    show: (view, from, count) => {
      const found = results(view);
      return { total: found.rows.length, from, rows: shown(found, from, from + count), counts: found.counts };
    },
    all: (view) => shown(results(view), 0, table.size),
    canShow: ({ facets, sort }) => columns !== undefined || (sort === undefined && Object.keys(facets).length === 0),
    complete: async (details, learned) => {
      const facets = buildFacetColumns(details.today);
      const keys = buildSortKeys();
      const owners: (string | undefined)[] = [];
      const goods: (string | undefined)[] = [];
      const classes: number[][] = [];
      const numbers: string[][] = [];
      for (let row = 0; row < table.size; row++) {
        const read = details.record(row);
        facets.add(read);
        keys.add(read);
        owners.push(read.owner);
        goods.push(read.goods);
        classes.push(read.classes);
        numbers.push([read.number, read.registrationNumber].filter((known) => known !== undefined));
        if (row % stretch === stretch - 1) await details.pause();
      }
      columns = { facets, keys };
      record = details.record;
      last = undefined;
      learned("facets");
      await details.pause();
      search.addSounds();
      await search.addWords({ owners, goods, classes, classNames: details.classNames, numbers: (row) => numbers[row] ?? [] });
      last = undefined;
      learned("words");
    },
  };
}
