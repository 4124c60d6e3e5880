import type { Register } from "../../shared/register/register.ts";
import { ok, type Result } from "../../shared/result.ts";
import { buildRecordSearch, type RecordSearch } from "../../shared/search/record-search.ts";
import { searchRecords } from "../../shared/search/search-record.ts";
import { readClassWords } from "./read-class-words.ts";
import { readSearchedTable } from "./read-searched-table.ts";

/** What is searched, what a result of it shows, and what of it could not be read. */
export type SearchSource = {
  search: RecordSearch;
  result: (row: number) => { mark: string; number: string | null; path?: string };
  notes: string[];
};

/** The search over the published register. */
export async function registerSource(register: Register): Promise<SearchSource> {
  const records = searchRecords(register);
  const search = buildRecordSearch({
    names: records.map(({ title, words }) => [title, ...words]),
    numbers: (row) => [records[row]?.number, records[row]?.registrationNumber].filter((known) => known !== undefined),
    weights: records.map(({ releases }) => releases),
  });
  await complete(search, records);
  return {
    search,
    notes: [],
    result: (row) => {
      const record = records[row];
      return { mark: record?.title ?? "", number: record?.number ?? null, ...(record ? { path: record.path } : {}) };
    },
  };
}

/** The search over anyone's table: a CSV with a column `mark`, and `number`, `owner`, `goods`, `classes` where it has them. */
export async function tableSource(file: string): Promise<Result<SearchSource>> {
  const table = await readSearchedTable(file);
  if (!table.ok) return table;
  const { rows, notes } = table.value;
  const search = buildRecordSearch({
    names: rows.map(({ mark, words }) => [mark, ...words]),
    numbers: (row) => rows[row]?.numbers ?? [],
  });
  await complete(search, rows);
  return ok({ search, notes, result: (row) => ({ mark: rows[row]?.mark ?? "", number: rows[row]?.number ?? null }) });
}

type Detailed = { owner?: string; goods?: string; classes: readonly number[] };

async function complete(search: RecordSearch, records: readonly Detailed[]): Promise<void> {
  await search.addWords({
    owners: records.map(({ owner }) => owner),
    goods: records.map(({ goods }) => goods),
    classes: records.map(({ classes }) => classes),
    classNames: readClassWords(),
  });
}
