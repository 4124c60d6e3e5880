import type { ImportSource } from "../../shared/import/complete-row.ts";
import type { RecordationColumn } from "../../shared/recordation/read-recordation-row.ts";
import { foreignBatches } from "./foreign-batches.ts";
import type { RecordationBatch } from "./import-recordations.ts";
import { readAhead } from "./read-ahead.ts";
import { isWorkbook, readTable } from "./read-table.ts";

/** How a table is taken. */
export type TableTerms = {
  /** The operator's `--map`, by folded header. */
  chosen: ReadonlyMap<string, RecordationColumn | "-">;
  /** What stands behind its rows: the same that `importRecordations` is given. */
  source: ImportSource | undefined;
  /** Is told once a table which of its columns are not used. */
  tellIgnored: (headers: readonly string[]) => void;
};

/**
 * Reads a table of recordations of any kind that `readTable` takes. One that is text is read by a thread of its own, from
 * now on; a workbook's library has one already.
 * @throws UnreadableFile
 */
export function readRecordationTable(path: string, terms: TableTerms): AsyncIterable<RecordationBatch> {
  return isWorkbook(path) ? foreignBatches(readTable(path), terms.chosen, terms.tellIgnored) : readAhead(path, terms);
}
