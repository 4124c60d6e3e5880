import { cleanCell } from "./clean-cell.ts";
import type { TableBatch } from "./table-batch.ts";

/** A batch on its way between two threads: all its cells as one text, because a thousand small ones take longer to pass over than to read. */
export type PackedBatch = {
  /** Absent where they are those of the batch before. */
  headers?: readonly string[];
  cells: string;
  lines: Uint32Array;
  refused: TableBatch["refused"];
};

// ASCII's separators of units and records. A clean cell has no control character, so they stand nowhere else.
const betweenCells = "\x1f";
const betweenRows = "\x1e";

/** Cleans the cells of a batch and packs it. */
export function packBatch({ headers, rows, refused }: TableBatch, headersBefore: readonly string[] | undefined): PackedBatch {
  return {
    ...(headers === headersBefore ? {} : { headers }),
    cells: rows.map(({ cells }) => cells.map(cleanCell).join(betweenCells)).join(betweenRows),
    lines: Uint32Array.from(rows, ({ line }) => line),
    refused,
  };
}

export function openBatch({ cells, lines, refused, headers }: PackedBatch, headersBefore: readonly string[]): TableBatch {
  // Without rows there is still one empty text to divide.
  const rows = lines.length === 0 ? [] : cells.split(betweenRows);
  return {
    headers: headers ?? headersBefore,
    rows: rows.map((row, at) => ({ line: lines[at] ?? 0, cells: row.split(betweenCells) })),
    refused,
  };
}
