import type { RecordationNumber } from "../../recordation/recordation-number.ts";
import { lazily } from "./lazily.ts";
import { writeNumbers } from "./number-column.ts";
import { readPlainText, writePlainText } from "./plain-text.ts";
import type { SectionReader, SectionWriter } from "./sections.ts";

/** What the names of the numbers' sections begin with. */
export const numberSections = "recordation/number";

const notation = /^(?:([A-Z]{3}) )?(\d{2})-(\d{2,5})$/;

/** Recordation numbers by row, taken apart into kind and length (`TMK 5`), year and serial. */
export type NumberParts = {
  at(row: number): RecordationNumber | undefined;
  /** Rows that carry this very number; more than one where sources disagree. */
  rowsOf(number: string): number[];
  /** Year and serial as one number that rises as numbers are given; undefined where the row has none. */
  ageOf(row: number): number | undefined;
};

/** Where the numbers are not there yet: no row has one. */
export const noNumbers: NumberParts = { at: () => undefined, rowsOf: () => [], ageOf: () => undefined };

type Parts = { shape: string; year: number; serial: number };

function partsOf(number: string | undefined): Parts | undefined {
  const found = notation.exec(number ?? "");
  if (!found) return undefined;
  const [, prefix = "", year = "", serial = ""] = found;
  return { shape: `${prefix} ${serial.length}`.trimStart(), year: Number(year), serial: Number(serial) };
}

export function writeNumberParts(write: SectionWriter, numbers: readonly (string | undefined)[]): void {
  const parts = numbers.map(partsOf);
  const shapes = [...new Set(parts.flatMap((part) => part?.shape ?? []))].sort();
  writePlainText(write, `${numberSections}/shapes`, shapes);
  write(`${numberSections}/shape`, writeNumbers(parts.map((part) => (part ? shapes.indexOf(part.shape) + 1 : 0))));
  write(`${numberSections}/year`, writeNumbers(parts.map((part) => part?.year ?? 0)));
  write(`${numberSections}/serial`, writeNumbers(parts.map((part) => part?.serial ?? 0)));
}

export function readNumberParts(read: SectionReader, rows: number): NumberParts {
  const shapeTexts = readPlainText(read, `${numberSections}/shapes`);
  const shape = read.numbers(`${numberSections}/shape`, rows);
  const year = read.numbers(`${numberSections}/year`, rows);
  const serial = read.numbers(`${numberSections}/serial`, rows);
  const shapes = lazily(() => Array.from({ length: Math.min(shapeTexts.length, 1000) }, (_, i) => shapeTexts.at(i)));

  const at = (row: number): RecordationNumber | undefined => {
    const found = shapes()[shape.at(row) - 1];
    if (found === undefined) return undefined;
    const [digits = "", prefix] = found.split(" ").reverse();
    const padded = String(serial.at(row)).padStart(Math.min(Number(digits) || 0, 5), "0");
    return `${prefix ? `${prefix} ` : ""}${String(year.at(row)).padStart(2, "0")}-${padded}` as RecordationNumber;
  };
  return {
    at,
    rowsOf: (number) => {
      const parts = partsOf(number);
      return parts ? serial.rowsOf(parts.serial).filter((row) => year.at(row) === parts.year && at(row) === number) : [];
    },
    ageOf: (row) => {
      if (shape.at(row) === 0) return undefined;
      const years = year.at(row) >= 80 ? year.at(row) - 80 : year.at(row) + 20;
      return years * 100_000 + serial.at(row);
    },
  };
}
