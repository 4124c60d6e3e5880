import { type NumberColumn, writeNumbers } from "./number-column.ts";
import { readPlainText, writePlainText } from "./plain-text.ts";
import type { SectionReader, SectionWriter } from "./sections.ts";

// What a row of many different texts says of its own. One that appears for the first time needs no index: it is the next one.
const none = 0;
const next = 1;
const asBefore = 2;
const firstIndex = 3;
// Up to so many different texts a row simply names its own in one byte.
const fewTexts = 255;
const blockSize = 256;

/** One optional text per row; each distinct text is written once, in the order of first appearance. */
export type TextColumn = { at(row: number): string | undefined };

export function writeTextColumn(write: SectionWriter, name: string, texts: readonly (string | undefined)[]): void {
  const indexes = new Map<string, number>();
  const seenBefore: number[] = [];
  const codes = texts.map((text, row) => {
    if (row % blockSize === 0) seenBefore.push(indexes.size);
    if (text === undefined) return none;
    const index = indexes.get(text);
    if (index === undefined) {
      indexes.set(text, indexes.size);
      return next;
    }
    // The first row of a block says its text in full, so that a reader never looks back beyond its block.
    return texts[row - 1] === text && row % blockSize !== 0 ? asBefore : index + firstIndex;
  });
  const few = indexes.size <= fewTexts;
  write(
    `${name}/row`,
    writeNumbers(few ? texts.map((text) => (text === undefined ? none : (indexes.get(text) ?? 0) + 1)) : codes),
  );
  write(`${name}/seen`, writeNumbers(few ? [] : seenBefore));
  writePlainText(write, name, [...indexes.keys()]);
}

export function readTextColumn(read: SectionReader, name: string, rows: number): TextColumn {
  const codes = read.numbers(`${name}/row`, rows);
  const texts = readPlainText(read, name);
  const few = texts.length <= fewTexts;
  const seen = read.numbers(`${name}/seen`, few ? 0 : Math.ceil(rows / blockSize));
  const indexOf = few ? codes.at : indexInBlocks(codes, seen);
  return {
    at: (row) => {
      const index = indexOf(row);
      return index === 0 ? undefined : texts.at(index - 1);
    },
  };
}

/** 0 for none, else the text's index + 1: found by counting from the start of the block, or on from the row asked for last. */
function indexInBlocks(codes: NumberColumn, seenBefore: NumberColumn): (row: number) => number {
  let last = { row: -1, seen: 0, index: 0 };
  return (row) => {
    const start = row - (row % blockSize);
    if (last.row > row || last.row < start) last = { row: start - 1, seen: seenBefore.at(start / blockSize), index: 0 };
    while (last.row < row) {
      last.row++;
      const code = codes.at(last.row);
      if (code === next) last.index = ++last.seen;
      else if (code !== asBefore) last.index = code === none ? 0 : code - firstIndex + 1;
    }
    return last.index;
  };
}
