import { readLists, writeLists } from "./list-column.ts";
import { writeNumbers } from "./number-column.ts";
import { readPlainText, writePlainText } from "./plain-text.ts";
import type { SectionReader, SectionWriter } from "./sections.ts";
import type { TextColumn } from "./text-column.ts";

// In a row's list of terms: a term that no other place uses needs no index, it is the next of them.
const nextSingle = 0;
const blockSize = 64;

// A term keeps the mark that ends it, so that the terms laid end to end are the text again.
const termEnd = /(?<=[;,] )/;

/** One optional text per row that lists terms ("shirts; hats, namely caps"): a term used twice is written once, the commonest first. */
export function writeListedText(write: SectionWriter, name: string, texts: readonly (string | undefined)[]): void {
  const lists = texts.map((text) => text?.toWellFormed().split(termEnd));
  const uses = new Map<string, number>();
  for (const term of lists.flatMap((list) => list ?? [])) uses.set(term, (uses.get(term) ?? 0) + 1);
  const repeated = [...uses].filter(([, count]) => count > 1).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const codes = new Map(repeated.map(([term], index) => [term, index + 1]));

  const singles: string[] = [];
  const singlesBefore: number[] = [];
  const rows = lists.map((list, row) => {
    if (row % blockSize === 0) singlesBefore.push(singles.length);
    return list?.map((term) => {
      const code = codes.get(term) ?? nextSingle;
      if (code === nextSingle) singles.push(term);
      return code;
    });
  });
  writeLists(write, name, rows);
  write(`${name}/singles-before`, writeNumbers(singlesBefore));
  writePlainText(
    write,
    `${name}/repeated`,
    repeated.map(([term]) => term),
  );
  writePlainText(write, `${name}/single`, singles);
}

export function readListedText(read: SectionReader, name: string, rows: number): TextColumn {
  const lists = readLists(read, name, rows);
  const singlesBefore = read.numbers(`${name}/singles-before`, Math.ceil(rows / blockSize));
  const repeated = readPlainText(read, `${name}/repeated`);
  const singles = readPlainText(read, `${name}/single`);
  // Rows are mostly asked for in turn: then the singles before a row need no new count.
  let last = { row: 0, singles: 0 };
  const singlesUpTo = (row: number): number => {
    const first = row - (row % blockSize);
    if (row < last.row || last.row < first) last = { row: first, singles: singlesBefore.at(first / blockSize) };
    for (; last.row < row; last.row++) last.singles += lists.at(last.row)?.filter((code) => code === nextSingle).length ?? 0;
    return last.singles;
  };
  return {
    at: (row) => {
      const list = lists.at(row);
      if (list === undefined) return undefined;
      let single = singlesUpTo(row);
      return list.map((code) => (code === nextSingle ? singles.at(single++) : repeated.at(code - 1))).join("");
    },
  };
}
