import type { ForeignRow } from "../../shared/import/complete-row.ts";
import { type RecordationColumn, recordationColumns } from "../../shared/recordation/read-recordation-row.ts";
import { fieldPlaces, foreignRow } from "./foreign-row.ts";
import { addedEntry, reportCells } from "./import-report.ts";
import type { ForeignBatch, RecordationBatch } from "./incoming-rows.ts";
import { columnBits, numbersOfRow, PackedRow, type PackedRows } from "./packed-row.ts";
import type { ReadyRow } from "./ready-row.ts";
import { printRow } from "./recordation-file.ts";

/** A batch on its way between two threads: texts of many rows, because a thousand small ones take longer to pass over than to read. */
export type PackedBatch = PackedRows & {
  /** The cells of the rows that are not ready, under these fields. */
  fields: RecordationColumn[];
  cells: string;
  refused: RecordationBatch["refused"];
};

const notReady = 0xff;
// ASCII's separators of units and records. A clean cell has no control character, so they stand nowhere else.
const betweenCells = "\x1f";
const betweenRows = "\x1e";
const asItIs = (cell: string) => cell;

/**
 * Packs a batch.
 * @param make makes its rows ready; without it, that is left to whoever opens the batch
 */
export function packBatch({ rows, refused }: ForeignBatch, make?: (foreign: ForeignRow) => ReadyRow | undefined): PackedBatch {
  const first = rows[0]?.foreign ?? {};
  const fields = recordationColumns.filter((column) => first[column] !== undefined);
  const numbers = new Uint32Array(rows.length * numbersOfRow);
  const [looks, printed, told, cells]: [string[], string[], string[], string[]] = [[], [], [], []];
  let [at, printedEnd, toldEnd] = [0, 0, 0];
  for (const { line, foreign } of rows) {
    const ready = make?.(foreign);
    if (ready) {
      const { id, owner = "", words, registrationNumber = "" } = ready.recordation;
      looks.push(id, owner, words.join("|"), registrationNumber);
      const [lineOfTable, lineOfReport] = [printRow(ready.row), reportCells(addedEntry(line, ready.row, ready.inferred))];
      printed.push(lineOfTable);
      told.push(lineOfReport);
      printedEnd += lineOfTable.length;
      toldEnd += lineOfReport.length;
    } else cells.push(fields.map((field) => foreign[field]).join(betweenCells));
    numbers[at++] = line;
    numbers[at++] = ready?.broken ?? notReady;
    numbers[at++] = printedEnd;
    numbers[at++] = toldEnd;
    numbers[at++] = columnBits(ready?.inferred ?? []);
  }
  return {
    numbers,
    looks: looks.join(betweenCells),
    printed: printed.join(""),
    told: told.join(""),
    fields,
    cells: cells.join(betweenRows),
    refused,
  };
}

export function openBatch(batch: PackedBatch): RecordationBatch {
  const { numbers, fields, refused } = batch;
  const looks = batch.looks.split(betweenCells);
  const cells = batch.cells.split(betweenRows);
  const places = fieldPlaces(fields);
  const rows: RecordationBatch["rows"] = [];
  let [isReady, isOther] = [0, 0];
  for (let at = 0; at < numbers.length; at += numbersOfRow) {
    if (numbers[at + 1] !== notReady) rows.push(new PackedRow(batch, at, looks, 4 * isReady++));
    else {
      const foreign = foreignRow((cells[isOther++] ?? "").split(betweenCells), places, asItIs);
      rows.push({ line: numbers[at] ?? 0, foreign });
    }
  }
  return { rows, refused };
}
