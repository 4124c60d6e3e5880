import { readBlockedStarts, writeBlockedStarts } from "./blocked-starts.ts";
import { writeNumbers } from "./number-column.ts";
import type { SectionReader, SectionWriter } from "./sections.ts";

/** One list of whole numbers per row; `undefined` where the row's list is the one that its other fields imply. */
export type ListColumn = { at(row: number): number[] | undefined };

/** A list of nothing but this stands for the empty list, so that length 0 can say "implied". Values are written plus one. */
const emptyList = 0;

export function writeLists(write: SectionWriter, name: string, lists: readonly (readonly number[] | undefined)[]): void {
  const written = lists.map((list) =>
    list === undefined ? [] : list.length === 0 ? [emptyList] : list.map((value) => value + 1),
  );
  writeBlockedStarts(
    write,
    name,
    written.map((list) => list.length),
  );
  write(`${name}/values`, writeNumbers(written.flat()));
}

export function readLists(read: SectionReader, name: string, rows: number): ListColumn {
  const starts = readBlockedStarts(read, name, rows);
  const values = read.numbers(`${name}/values`);
  return {
    at: (row) => {
      const length = starts.lengthAt(row);
      if (length === 0) return undefined;
      const start = starts.startOf(row);
      const list: number[] = [];
      for (let i = start; i < Math.min(start + length, values.length); i++) {
        const value = values.at(i);
        if (value !== emptyList) list.push(value - 1);
      }
      return list;
    },
  };
}
