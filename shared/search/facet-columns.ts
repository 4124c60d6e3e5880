import { ownerKey } from "../recordation/owner-key.ts";
import { withheldKind } from "../recordation/owner-kind.ts";
import { recordStatus } from "./record-status.ts";
import type { SearchRecord } from "./search-record.ts";
import { type FacetName, facetNames, type SearchView } from "./search-view.ts";

/** A value of a facet with how many results have it. */
export type FacetCount = { value: string; count: number };
export type FacetCounts = Partial<Record<FacetName, FacetCount[]>>;

/** The values of every row under one facet, as small numbers: row `r` has `codes[starts[r]]` to `codes[starts[r + 1]]`. */
type FacetColumn = { values: string[]; codeOf: Map<string, number>; starts: number[]; codes: number[] };

export type FacetColumns = {
  /** Takes the next row's record. */
  add: (record: SearchRecord) => void;
  /** Which of the rows the view keeps, by their place in `rows`, and each facet counted over what the other facets leave. */
  narrow: (rows: readonly number[], view: SearchView) => { kept: number[]; counts: FacetCounts };
};

const mostValues = 12;

/** @param today ISO date, on which the dates of a record are judged */
export function buildFacetColumns(today: string): FacetColumns {
  const columns = new Map<FacetName, FacetColumn>(
    facetNames.map((name) => [name, { values: [], codeOf: new Map(), starts: [0], codes: [] }]),
  );
  const keys = new Map<string, string>();
  const keyOf = (name: FacetName, value: string): string => {
    if (name !== "owner") return value;
    // Spellings of one owner are one value: "Rolex Watch U.S.A., Inc." and "ROLEX WATCH USA INC".
    let key = keys.get(value);
    if (key === undefined) {
      key = ownerKey(value);
      keys.set(value, key);
    }
    return key;
  };
  const add = (record: SearchRecord) => {
    for (const [name, column] of columns) {
      for (const value of facetValues(record, name, today)) {
        const key = keyOf(name, value);
        let code = column.codeOf.get(key);
        if (code === undefined) {
          code = column.values.push(value) - 1;
          column.codeOf.set(key, code);
        }
        column.codes.push(code);
      }
      column.starts.push(column.codes.length);
    }
  };

  const narrow = (rows: readonly number[], view: SearchView) => {
    const asked = facetNames.flatMap((name) => {
      const column = columns.get(name);
      const chosen = view.facets[name] ?? [];
      return column && chosen.length > 0
        ? [{ name, column, allowed: allowedCodes(column, chosen, (value) => keyOf(name, value)) }]
        : [];
    });
    const tallies = new Map(facetNames.map((name) => [name, new Uint32Array(columns.get(name)?.values.length ?? 0)]));
    const count = (name: FacetName, row: number) => {
      const column = columns.get(name);
      const tally = tallies.get(name);
      if (!column || !tally) return;
      for (let at = column.starts[row] ?? 0, end = column.starts[row + 1] ?? 0; at < end; at++) {
        const code = column.codes[at] ?? 0;
        tally[code] = (tally[code] ?? 0) + 1;
      }
    };
    const kept: number[] = [];
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      const failing = asked.filter(({ column, allowed }) => !hasAllowed(column, row, allowed));
      if (failing.length === 0) {
        kept.push(at);
        for (const name of facetNames) count(name, row);
      } else if (failing.length === 1 && failing[0]) count(failing[0].name, row);
    }
    return {
      kept,
      counts: Object.fromEntries(facetNames.flatMap((name) => countsOf(name, columns.get(name), tallies.get(name)))),
    };
  };
  return { add, narrow };
}

function allowedCodes({ codeOf, values }: FacetColumn, chosen: readonly string[], keyOf: (value: string) => string): Uint8Array {
  const allowed = new Uint8Array(values.length);
  for (const value of chosen) {
    const code = codeOf.get(keyOf(value));
    if (code !== undefined) allowed[code] = 1;
  }
  return allowed;
}

function hasAllowed({ starts, codes }: FacetColumn, row: number, allowed: Uint8Array): boolean {
  for (let at = starts[row] ?? 0, end = starts[row + 1] ?? 0; at < end; at++) if (allowed[codes[at] ?? 0] === 1) return true;
  return false;
}

function countsOf(name: FacetName, column: FacetColumn | undefined, tally: Uint32Array | undefined): [FacetName, FacetCount[]][] {
  const counts = (column?.values ?? [])
    .map((value, code) => ({ value, count: tally?.[code] ?? 0 }))
    .filter(({ count }) => count > 0);
  counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return counts.length === 0 ? [] : [[name, counts.slice(0, mostValues)]];
}

/** The values of a record under a facet; none where it is unknown. */
function facetValues(record: SearchRecord, name: FacetName, today: string): readonly string[] {
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
      return record.year === undefined ? [] : [`${Math.floor(record.year / 10) * 10}s`];
    case "owner":
      // Owners that are not shown need not be one and the same.
      return record.owner === undefined || withheldKind(record.owner) ? [] : [record.owner];
  }
}
