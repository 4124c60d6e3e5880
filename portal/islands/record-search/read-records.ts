import { openRegister } from "../../../shared/register/open-register.ts";
import { recordReader } from "../../../shared/search/record-reader.ts";
import type { SearchRecord } from "../../../shared/search/search-record.ts";
import type { SearchTable } from "../../../shared/search/search-table.ts";

/** Reads whole records from the register's two parts, by the rows of `table`. Nothing that a first result waits for. @throws with a sentence where the bytes are damaged */
export function readRecords(table: SearchTable, names: Uint8Array, details: Uint8Array): (row: number) => SearchRecord {
  const register = openRegister(names, details);
  if (!register.ok) throw new Error(register.problem);
  return recordReader(register.value, table);
}
