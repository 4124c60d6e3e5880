import { readHead } from "./detect-encoding.ts";
import { inBoundedWorker } from "./in-bounded-worker.ts";
import { readTextTable } from "./read-text-table.ts";
import { mostColumns, type TableBatch, UnreadableFile } from "./table-batch.ts";

// How a ZIP begins, which a workbook is.
const zipped = "PK\x03\x04";

/**
 * Reads a table of any kind we take, told by its first bytes rather than its name: CSV and its kin, JSON, JSON lines, XLSX.
 * @throws UnreadableFile
 */
export function readTable(path: string): AsyncIterable<TableBatch> {
  const start = readHead(path, 512).toString("latin1");
  if (start.startsWith(zipped)) return readXlsx(path);
  if (start.startsWith("%PDF"))
    throw new UnreadableFile("This is a PDF, not a table. A Customs Bulletin list is read by: lens import bulletin FILE.");
  if (start.startsWith("\x1f\x8b")) throw new UnreadableFile("The file is compressed with gzip. Unpack it first: gunzip FILE.");
  if (start.startsWith("\xd0\xcf\x11\xe0"))
    throw new UnreadableFile("This is a workbook of an Excel before 2007. Save it as .xlsx or CSV and import that.");
  return readTextTable(path);
}

/** Whether a file is what `readTable` takes for a workbook. */
export const isWorkbook = (path: string): boolean => readHead(path, zipped.length).toString("latin1") === zipped;

async function* readXlsx(path: string): AsyncGenerator<TableBatch> {
  let headers: string[] | undefined;
  let line = 0;
  for await (const answer of inBoundedWorker({ read: "xlsx", path })) {
    if (answer.kind !== "rows") continue;
    const rows: TableBatch["rows"] = [];
    for (const cells of answer.rows) {
      line++;
      if (cells.every((cell) => cell.trim() === "")) continue;
      if (cells.length > mostColumns)
        throw new UnreadableFile(
          `Row ${line} has ${cells.length} columns; at most ${mostColumns} are read. Keep only the columns that matter.`,
        );
      if (headers) rows.push({ line, cells });
      // A title above the table stands alone in its row.
      else if (cells.filter((cell) => cell.trim() !== "").length > 1) headers = cells;
    }
    if (headers && rows.length > 0) yield { headers, rows, refused: [] };
  }
  if (!headers)
    throw new UnreadableFile(
      "The workbook's first sheet has no header row. Put the table on the first sheet, with its column names on top.",
    );
}
