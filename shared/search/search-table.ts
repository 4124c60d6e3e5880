import type { Mark } from "../mark/mark.ts";
import type { OpenNames, OpenRegister } from "../register/open-register.ts";
import { asRecord, otherWords, type SearchRecord, type ShownRecord, seizedRecord } from "./search-record.ts";

/** What a search opens with: names and numbers of every row, and how a row is shown. */
export type SearchTable = {
  size: number;
  /** Every name of each row, the shown one first. */
  names: string[][];
  numbers: string[][];
  /** How many releases name each row. */
  weights: number[];
  record: (row: number) => ShownRecord;
};

/**
 * The rows that the names of a register give: its recordations in their order, then the marks that have none. With the details
 * of the same version `record` gives everything; see `recordReader`.
 */
export function searchTable(names: OpenNames): SearchTable {
  const { counts } = names;
  const weights = new Array<number>(counts.recordations).fill(0);
  const seized: Mark[] = [];
  for (let at = 0; at < counts.marks; at++) {
    const rows = names.byMark(at);
    const mark = names.mark(at);
    if (mark.recordations.length === 0) seized.push(mark);
    for (const row of rows) weights[row] = mark.releases.length;
  }
  const recordations = Array.from({ length: counts.recordations }, (_, row) => {
    const title = names.recordationMark(row);
    const words = names.recordationWords(row);
    return { title, words: words.length === 1 && words[0] === title ? [] : otherWords(title, words) };
  });
  const number = (row: number) => names.recordationNumber(row);
  return {
    size: counts.recordations + seized.length,
    names: [...recordations.map(({ title, words }) => [title, ...words]), ...seized.map(({ words }) => words)],
    numbers: [...recordations.map((_, row) => [number(row)].filter((known) => known !== undefined)), ...seized.map(() => [])],
    weights: [...weights, ...seized.map(({ releases }) => releases.length)],
    record: (row): ShownRecord => {
      const mark = seized[row - counts.recordations];
      if (mark) return seizedRecord(mark);
      const found = number(row);
      return {
        ...(recordations[row] ?? { title: "", words: [] }),
        ...(found === undefined ? {} : { number: found }),
        classes: names.recordationClasses(row),
        releases: weights[row] ?? 0,
        path: `/recordations/${names.recordationId(row)}/`,
      };
    },
  };
}

/** Reads whole records, by the rows of `table`, from the register that the table's names belong to. */
export const recordReader =
  (register: OpenRegister, table: SearchTable): ((row: number) => SearchRecord) =>
  (row) => {
    const named = table.record(row);
    if (row >= register.counts.recordations) return named as SearchRecord;
    return asRecord(register.recordation(row), named.releases);
  };
