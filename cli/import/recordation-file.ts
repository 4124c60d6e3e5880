import { statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import Papa from "papaparse";
import { slugOf } from "../../shared/mark/fold-mark.ts";
import { type RecordationColumn, recordationColumns } from "../../shared/recordation/read-recordation-row.ts";
import { parseRecordationNumber } from "../../shared/recordation/recordation-number.ts";

/** The table that imports of recordations change, from the project's root. */
export const recordationFile = "content/recordations/recordations.csv";

export type HeldRow = Record<RecordationColumn, string>;

/** What we hold before an import: rows by the key that tells one recordation from another, in the file's order. */
export type HeldTable = { rows: Map<string, HeldRow>; version: string };

/** A recordation's number, or its mark where no number is known: what makes two rows one recordation. It equals the record's id. */
export function rowKey(row: Pick<HeldRow, "recordation_number" | "mark">): string {
  const number = row.recordation_number === "" ? undefined : parseRecordationNumber(row.recordation_number);
  return slugOf(number?.ok ? number.value : row.mark);
}

export async function readHeldTable(root: string): Promise<HeldTable> {
  const path = join(root, recordationFile);
  const version = fileVersion(path);
  const { data } = Papa.parse<string[]>((await readFile(path, "utf8")).replace(/^\uFEFF/, ""), {
    delimiter: ",",
    skipEmptyLines: true,
  });
  const [header = [], ...lines] = data;
  const rows = new Map<string, HeldRow>();
  for (const cells of lines) {
    const row = Object.fromEntries(recordationColumns.map((column) => [column, cells[header.indexOf(column)] ?? ""])) as HeldRow;
    rows.set(rowKey(row), row);
  }
  return { rows, version };
}

/** Changes whenever the file does; two imports at once must not overwrite each other. */
export function fileVersion(path: string): string {
  const { ino, mtimeMs, size } = statSync(path);
  return `${ino}-${mtimeMs}-${size}`;
}
