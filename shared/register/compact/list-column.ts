import { lazily } from "./lazily.ts";
import { startsOf, writeNumbers } from "./number-column.ts";
import type { SectionReader, SectionWriter } from "./sections.ts";

/** One list of whole numbers per row; `undefined` where the row's list is the one that its other fields imply. */
export type ListColumn = { at(row: number): number[] | undefined };

export function writeLists(write: SectionWriter, name: string, lists: readonly (readonly number[] | undefined)[]): void {
  write(`${name}/count`, writeNumbers(lists.map((list) => (list === undefined ? 0 : list.length + 1))));
  write(`${name}/values`, writeNumbers(lists.flatMap((list) => list ?? [])));
}

export function readLists(read: SectionReader, name: string, rows: number): ListColumn {
  const counts = read.numbers(`${name}/count`, rows);
  const values = read.numbers(`${name}/values`);
  const starts = lazily(() => startsOf({ length: rows, at: (row) => Math.max(0, counts.at(row) - 1) }));
  return {
    at: (row) => {
      if (counts.at(row) === 0) return undefined;
      const [start, end] = [starts()[row] ?? 0, Math.min(starts()[row + 1] ?? 0, values.length)];
      return Array.from({ length: Math.max(0, end - start) }, (_, i) => values.at(start + i));
    },
  };
}
