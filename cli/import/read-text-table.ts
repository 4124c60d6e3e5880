import { readHead } from "./detect-encoding.ts";
import { readDelimited } from "./read-delimited.ts";
import { readJsonTable } from "./read-json-table.ts";
import type { TableBatch } from "./table-batch.ts";

/** Reads a table that is text, told by its first bytes: JSON, JSON lines, or CSV and its kin. */
export function readTextTable(path: string): AsyncGenerator<TableBatch> {
  return isJson(path) ? readJsonTable(path) : readDelimited(path);
}

export const isJson = (path: string): boolean =>
  /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\0?\s*\0?[[{]/.test(readHead(path, 512).toString("latin1"));
