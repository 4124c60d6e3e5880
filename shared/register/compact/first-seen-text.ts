import { lazily } from "./lazily.ts";
import { writeNumbers } from "./number-column.ts";
import { readPlainText, writePlainText } from "./plain-text.ts";
import type { SectionReader, SectionWriter } from "./sections.ts";

// What a row says of its text. A text that appears for the first time needs no index: it is the next one.
const none = 0;
const next = 1;
const asBefore = 2;
const firstIndex = 3;

/** One optional text per row; each distinct text is written once, in the order of first appearance. */
export type TextColumn = { at(row: number): string | undefined };

export function writeTextColumn(write: SectionWriter, name: string, texts: readonly (string | undefined)[]): void {
  const seen = new Map<string, number>();
  const codes = texts.map((text, row) => {
    if (text === undefined) return none;
    const index = seen.get(text);
    if (index === undefined) {
      seen.set(text, seen.size);
      return next;
    }
    return texts[row - 1] === text ? asBefore : index + firstIndex;
  });
  write(`${name}/row`, writeNumbers(codes));
  writePlainText(write, name, [...seen.keys()]);
}

export function readTextColumn(read: SectionReader, name: string, rows: number): TextColumn {
  const codes = read.numbers(`${name}/row`, rows);
  const texts = readPlainText(read, name);
  // 0 for none, else the text's index + 1.
  const indexes = lazily(() => {
    const resolved = new Uint32Array(rows);
    let seen = 0;
    for (let row = 0; row < rows; row++) {
      const code = codes.at(row);
      if (code === next) resolved[row] = ++seen;
      else if (code === asBefore) resolved[row] = resolved[row - 1] ?? 0;
      else if (code !== none) resolved[row] = code - firstIndex + 1;
    }
    return resolved;
  });
  return {
    at: (row) => {
      const index = indexes()[row] ?? 0;
      return index === 0 ? undefined : texts.at(index - 1);
    },
  };
}
