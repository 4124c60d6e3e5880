import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { Register } from "../../shared/register/register.ts";
import { ok, problem, type Result } from "../../shared/result.ts";
import { buildRecordSearch, type RecordSearch } from "../../shared/search/record-search.ts";
import { searchRecords } from "../../shared/search/search-record.ts";

/** What is searched, and what a result of it shows. */
export type SearchSource = {
  search: RecordSearch;
  result: (row: number) => { mark: string; number: string | null; path?: string };
};

/** The search over the published register. */
export function registerSource(register: Register): SearchSource {
  const records = searchRecords(register);
  const search = buildRecordSearch({
    names: records.map(({ title, words }) => [title, ...words]),
    numbers: records.map(({ number, registrationNumber }) => [number, registrationNumber].filter((known) => known !== undefined)),
    weights: records.map(({ releases }) => releases),
  });
  search.addWords({
    owners: records.map(({ owner }) => owner),
    goods: records.map(({ goods }) => goods),
    classes: records.map(({ classes }) => classes),
    classNames: new Map(),
  });
  search.addSounds();
  return {
    search,
    result: (row) => {
      const record = records[row];
      return { mark: record?.title ?? "", number: record?.number ?? null, ...(record ? { path: record.path } : {}) };
    },
  };
}

/** The search over anyone's table: a CSV with a column `mark`, and `number`, `owner`, `goods` where it has them. */
export function tableSource(file: string): Result<SearchSource> {
  let rows: Record<string, string>[];
  try {
    rows = parse(readFileSync(file), { columns: true, bom: true, skip_empty_lines: true, relax_column_count: true }) as Record<
      string,
      string
    >[];
  } catch (error) {
    return problem(`${file} cannot be read as CSV: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (rows[0] && !("mark" in rows[0]))
    return problem(
      `${file} has no column called mark. Its columns are ${Object.keys(rows[0]).join(", ")}. Rename the one that holds the marks.`,
    );
  const cell = (row: Record<string, string>, ...names: string[]) => names.map((name) => row[name]?.trim()).find((value) => value);
  const search = buildRecordSearch({
    names: rows.map((row) => [row.mark ?? ""]),
    numbers: rows.map((row) =>
      [cell(row, "number", "recordation_number"), cell(row, "registration_number")].filter((known) => known !== undefined),
    ),
  });
  search.addWords({
    owners: rows.map((row) => cell(row, "owner")),
    goods: rows.map((row) => cell(row, "goods")),
    classes: rows.map(() => []),
    classNames: new Map(),
  });
  search.addSounds();
  return ok({
    search,
    result: (row) => ({ mark: rows[row]?.mark ?? "", number: cell(rows[row] ?? {}, "number", "recordation_number") ?? null }),
  });
}
