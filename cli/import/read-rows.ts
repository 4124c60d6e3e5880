import { ok, problem, type Result } from "../../shared/result.ts";
import { readDelimited } from "./read-delimited.ts";
import { isWorkbook } from "./read-table.ts";
import { isJson } from "./read-text-table.ts";
import { whyNoFile } from "./why-no-file.ts";

/** The rows of a table, and a sentence for each that could not be read. */
export type TableRows<Row> = { rows: Row[]; notes: string[] };
/** Reads one row; `undefined` leaves it out, and `note` says why. */
export type RowReader<Row> = (cells: readonly string[], note: (what: string) => undefined) => Row | undefined;

/**
 * Reads a delimited table that somebody names on the command line, whole.
 * @param readerOf tells from the headers how to read a row, or what is missing
 */
export async function readRows<Row>(
  file: string,
  readerOf: (headers: readonly string[]) => Result<RowReader<Row>>,
): Promise<Result<TableRows<Row>>> {
  const why = whyNoFile(file);
  if (why) return problem(why);
  if (isWorkbook(file)) return problem(`${file} is a workbook. Save its sheet as CSV and give that.`);
  const table: TableRows<Row> = { rows: [], notes: [] };
  let read: RowReader<Row> | undefined;
  try {
    for await (const { headers, rows, refused } of readDelimited(file)) {
      if (!read) {
        const reader = readerOf(headers);
        if (!reader.ok) return isJson(file) ? notJson(file) : reader;
        read = reader.value;
      }
      const leftOut = (line: number, what: string): undefined => {
        table.notes.push(`${file}:${line}: ${what}; the row was left out.`);
      };
      for (const { line, problem: what } of refused) leftOut(line, what);
      for (const { cells, line } of rows) {
        const row = read(cells, (what) => leftOut(line, what));
        if (row !== undefined) table.rows.push(row);
      }
    }
  } catch (cause) {
    if (isJson(file)) return notJson(file);
    const why = (cause instanceof Error ? cause.message : String(cause)).replace(/\.$/, "");
    return problem(`${file} cannot be read as a table: ${why}. Give a CSV with a header row.`);
  }
  return ok(table);
}

const notJson = (file: string) => problem(`${file} is JSON. Give a CSV with a header row.`);

/** A column that is used and stands twice under one name, so that nobody can tell which is meant. @param names folded, in order */
export const columnTwice = (names: readonly string[], isUsed: (name: string) => boolean): string | undefined =>
  names.find((name, at) => names.indexOf(name) !== at && isUsed(name));

export const hasTwice = (file: string, column: string) =>
  problem(`${file} has two columns "${column}". Rename the one that is not meant, in its first line.`);
