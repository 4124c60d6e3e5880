import type { OpenRegister } from "../register/open-register.ts";
import { asRecord, type SearchRecord } from "./search-record.ts";
import type { SearchTable } from "./search-table.ts";

/** Reads whole records, by the rows of `table`, from the register that the table's names belong to. */
export const recordReader =
  (register: OpenRegister, table: SearchTable): ((row: number) => SearchRecord) =>
  (row) => {
    const named = table.record(row);
    if (row >= register.counts.recordations) return named as SearchRecord;
    return asRecord(register.recordation(row), named.releases);
  };
