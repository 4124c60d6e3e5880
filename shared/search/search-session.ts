import type { DetailColumns } from "./detail-columns.ts";
import type { FacetCounts } from "./facet-columns.ts";
import type { SearchWhy } from "./record-query.ts";
import { buildRecordSearch } from "./record-search.ts";
import type { SearchRecord, ShownRecord } from "./search-record.ts";
import type { SearchTable } from "./search-table.ts";
import { needsDetails, type SearchView } from "./search-view.ts";

/** A row as shown: the record and why it is among the results. */
export type ResultRow = { record: ShownRecord; why: SearchWhy };
/** A window of the results: the whole is never handed out at once. */
export type ResultPage = { total: number; from: number; rows: ResultRow[] };

export type SearchSession = {
  size: number;
  /** Rows `from` to `from + count` of the view's results. */
  show: (view: SearchView, from: number, count: number) => ResultPage;
  /** Each facet's values with how many results have them; none before the details are there. */
  counts: (view: SearchView) => FacetCounts;
  /** All rows of a view, for export. */
  all: (view: SearchView) => ResultRow[];
  /** Whether a view can be shown yet: narrowing and sorting need the details. */
  canShow: (view: SearchView) => boolean;
  /**
   * Takes in the details: facets and sorting first, then owners and sounds, then words of names, owners and goods.
   * @param learned called after each step; results may be asked for again
   */
  complete: (details: SearchDetails, learned: (step: "facets" | "words") => void) => Promise<void>;
  /** Makes ready what takes longest to answer, once the details are taken in; `pause` lets waiting questions be answered. */
  prepare: (pause: () => Promise<void>) => Promise<void>;
};

export type SearchDetails = {
  record: (row: number) => SearchRecord;
  /** ISO date on which expiries are judged: the reader's own. */
  today: string;
  classNames: ReadonlyMap<number, string>;
  /** Words for the goods on which releases name the mark of a record, by the record's path. */
  seizedGoods?: ReadonlyMap<string, string>;
  /** Lets waiting questions be answered between two stretches of work. */
  pause: () => Promise<void>;
};

/** What is typed first, and what most names begin with. */
const firstLetters = "abcdefghijklmnopqrstuvwxyz0123456789";
/** So many names, from all over the register, are looked for before anyone asks. */
const rehearsed = 24;

type Results = { rows: number[]; whys: SearchWhy[]; counts?: FacetCounts };

/** Opens a session over names alone; the last view's results are kept, so that scrolling asks for no new search. */
export function openSearchSession(table: SearchTable): SearchSession {
  const search = buildRecordSearch(table);
  let record: (row: number) => ShownRecord = table.record;
  let columns: Pick<DetailColumns, "facets" | "keys"> | undefined;
  let last: (Results & { key: string }) | undefined;
  /** Answers to one letter: thousands of names to put in order, and always the first of a word to be asked. */
  const ready = new Map<string, Results>();

  const results = (view: SearchView) => {
    const key = JSON.stringify(view);
    if (last?.key === key) return last;
    const found = (view.way === "any" && ready.get(view.text)) || search.find(view);
    // With every letter rows are asked for, and only now and then what they could be narrowed by.
    if (!columns || !needsDetails(view)) {
      last = { key, ...found };
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

  const prepare = async (pause: () => Promise<void>) => {
    for (const letter of firstLetters) {
      await pause();
      ready.set(letter, search.find({ text: letter, way: "any" }));
    }
    // Code that has never run takes several times as long, and it is the first keys that a reader judges by.
    for (let at = 0; at < rehearsed; at++) {
      await pause();
      const [name = ""] = table.names[Math.floor((at / rehearsed) * table.size)] ?? [];
      search.find({ text: name.slice(0, 2 + (at % 12)), way: "any" });
    }
  };

  return {
    size: table.size,
    show: (view, from, count) => {
      const found = results(view);
      return { total: found.rows.length, from, rows: shown(found, from, from + count) };
    },
    counts: (view) => {
      const found = results(view);
      if (!columns) return {};
      found.counts ??= columns.facets.narrow(found.rows, view).counts;
      return found.counts;
    },
    all: (view) => shown(results(view), 0, table.size),
    canShow: (view) => columns !== undefined || !needsDetails(view),
    complete: async (details, learned) => {
      // Whoever has only names, or waits for them on a slow line, does without this part of the program.
      const { readDetailColumns } = await import("./detail-columns.ts");
      const { words, ...read } = await readDetailColumns(table.size, details);
      columns = read;
      record = details.record;
      last = undefined;
      learned("facets");
      await details.pause();
      const { classNames, seizedGoods } = details;
      const seized = seizedGoods && { seizedGoods: (row: number) => seizedGoods.get(table.record(row).path) };
      await search.addWords({ ...words, classNames, ...seized });
      last = undefined;
      learned("words");
    },
    prepare,
  };
}
