import type { ImportSource } from "../../shared/import/complete-row.ts";
import type { RecordationColumn } from "../../shared/recordation/read-recordation-row.ts";
import { foreignBatches } from "./foreign-batches.ts";
import type { IncomingRows } from "./incoming-rows.ts";
import { readAhead } from "./read-ahead.ts";
import { isWorkbook, readTable } from "./read-table.ts";

/** How a table is taken. */
export type TableTerms = {
  /** The operator's `--map`, by folded header. */
  chosen: ReadonlyMap<string, RecordationColumn | "-">;
  /** The document behind rows that name none of their own. */
  source: ImportSource | undefined;
  /** Is told once a table which of its columns are not used. */
  tellIgnored: (headers: readonly string[]) => void;
};

/**
 * Reads a table of recordations of any kind that `readTable` takes. One that is text is read by a thread of its own, from
 * now on; a workbook's library has one already.
 * @throws UnreadableFile
 */
export function readRecordationTable(path: string, terms: TableTerms): IncomingRows {
  const { source, chosen, tellIgnored } = terms;
  return { source, batches: isWorkbook(path) ? foreignBatches(readTable(path), chosen, tellIgnored) : readAhead(path, terms) };
}
