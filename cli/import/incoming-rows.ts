import type { ForeignRow, ImportSource } from "../../shared/import/complete-row.ts";
import type { PackedRow } from "./packed-row.ts";

/** A row under our fields, its cells clean. */
export type ForeignLine = { readonly line: number; readonly foreign: ForeignRow };

/** Rows of any source as they stream in; `refused` are those that its reader could make no row of. */
export type ForeignBatch = {
  rows: ForeignLine[];
  refused: { line: number; column?: string; problem: string; remedy: string }[];
};

/** The same, some of its rows perhaps made ready by another thread. */
export type RecordationBatch = { rows: (ForeignLine | PackedRow)[]; refused: ForeignBatch["refused"] };

/** What one document says. Rows that come ready were made so with its source, so both travel together. */
export type IncomingRows = {
  batches: AsyncIterable<RecordationBatch> | Iterable<RecordationBatch>;
  /** The document behind rows that name none of their own. */
  source: ImportSource | undefined;
};
