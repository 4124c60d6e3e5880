import { lazily } from "./lazily.ts";
import { writeNumbers } from "./number-column.ts";
import { readPlainText, writePlainText } from "./plain-text.ts";
import type { SectionReader, SectionWriter } from "./sections.ts";

/** Texts for a few rows only: what the columns cannot say of a row. */
export type Exceptions = { at(row: number): string | undefined; entries(): ReadonlyMap<number, string> };

export function writeExceptions(write: SectionWriter, name: string, texts: ReadonlyMap<number, string>): void {
  write(`${name}/row`, writeNumbers([...texts.keys()]));
  writePlainText(write, name, [...texts.values()]);
}

export function readExceptions(read: SectionReader, name: string): Exceptions {
  const rows = read.numbers(`${name}/row`);
  const texts = readPlainText(read, name);
  const entries = lazily(() => new Map(Array.from({ length: rows.length }, (_, i) => [rows.at(i), texts.at(i)] as const)));
  return { at: (row) => entries().get(row), entries };
}
