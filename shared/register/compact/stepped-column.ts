import { type NumberColumn, unzigzag, writeNumbers, zigzag } from "./number-column.ts";
import type { SectionReader, SectionWriter } from "./sections.ts";

const blockSize = 64;

/** Numbers that rise slowly by row, kept as differences; each block of 64 rows begins anew, so that a row is found by adding few. */
export function writeStepped(write: SectionWriter, name: string, values: readonly number[]): void {
  const isAnchor = (row: number) => row % blockSize === 0;
  write(`${name}/step`, writeNumbers(values.map((value, row) => (isAnchor(row) ? 0 : zigzag(value - (values[row - 1] ?? 0))))));
  write(`${name}/anchor`, writeNumbers(values.filter((_, row) => isAnchor(row))));
}

export function readStepped(read: SectionReader, name: string, rows: number): Pick<NumberColumn, "at" | "all"> {
  const steps = read.numbers(`${name}/step`, rows);
  const anchors = read.numbers(`${name}/anchor`, Math.ceil(rows / blockSize));
  // Rows are mostly asked for in turn: then the next value is one step on.
  let last = { row: -1, value: 0 };
  const at = (row: number): number => {
    const first = row - (row % blockSize);
    if (row < last.row || last.row < first) last = { row: first, value: anchors.at(first / blockSize) };
    while (last.row < row) last.value += unzigzag(steps.at(++last.row));
    return last.value;
  };
  return {
    at,
    all: () => {
      const values = steps.all();
      let value = 0;
      for (let row = 0; row < values.length; row++) {
        value = row % blockSize === 0 ? anchors.at(row / blockSize) : value + unzigzag(values[row] as number);
        values[row] = value;
      }
      return values;
    },
  };
}
