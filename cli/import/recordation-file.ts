import { statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import Papa from "papaparse";
import { contentLine } from "../../shared/csv/write-csv.ts";
import { type RecordationColumn, recordationColumns } from "../../shared/recordation/read-recordation-row.ts";
import { recordationId } from "../../shared/recordation/recordation-id.ts";
import { parseRecordationNumber } from "../../shared/recordation/recordation-number.ts";
import { parseCsv } from "../content/parse-csv.ts";

/** The table that imports of recordations change, from the project's root. */
export const recordationFile = "content/recordations/recordations.csv";

export type HeldRow = Record<RecordationColumn, string>;

/** A row's line of that table. */
export const printRow = (row: HeldRow): string => contentLine(cellsOf(row));

// Written out, as in `foreign-row.ts`: a hundred thousand rows pass here.
const cellsOf = (row: HeldRow): string[] => [
  row.recordation_number,
  row.kind,
  row.mark,
  row.words,
  row.owner,
  row.registration_number,
  row.effective,
  row.expires,
  row.gray_market,
  row.classes,
  row.goods,
  row.evidence_level,
  row.documented,
  row.source_url,
  row.source_title,
  row.evidence,
  row.kind_printed,
  row.related,
  row.field_sources,
];

/** The row that `printRow` made a line of. */
export function readPrintedRow(line: string): HeldRow {
  const [cells] = new Papa.Parser({ delimiter: ",", newline: "\n" }).parse(line, 0, false).data as string[][];
  return Object.fromEntries(recordationColumns.map((column, at) => [column, cells?.[at] ?? ""])) as HeldRow;
}

/** What we hold before an import: rows, and the lines they start on, by the key that tells one recordation from another. */
export type HeldTable = { rows: Map<string, HeldRow>; lines: Map<string, number>; version: string };

/** A recordation's number, or its mark where no number is known: what makes two rows one recordation. It equals the record's id. */
function rowKey(row: Pick<HeldRow, "recordation_number" | "mark">): string {
  const number = row.recordation_number === "" ? undefined : parseRecordationNumber(row.recordation_number);
  return recordationId(number?.ok ? number.value : undefined, row.mark);
}

export async function readHeldTable(root: string): Promise<HeldTable> {
  const path = join(root, recordationFile);
  const version = fileVersion(path);
  const rows = new Map<string, HeldRow>();
  const lines = new Map<string, number>();
  for (const { line, row } of parseCsv(await readFile(path, "utf8"))) {
    const held = Object.fromEntries(recordationColumns.map((column) => [column, row[column] ?? ""])) as HeldRow;
    const key = rowKey(held);
    rows.set(key, held);
    lines.set(key, line);
  }
  return { rows, lines, version };
}

/** Changes whenever the file does; two imports at once must not overwrite each other. */
export function fileVersion(path: string): string {
  const { ino, mtimeMs, size } = statSync(path);
  return `${ino}-${mtimeMs}-${size}`;
}
