import type { RecordationNumber } from "../../recordation/recordation-number.ts";
import { lazily } from "./lazily.ts";
import { type NumberColumn, writeNumbers } from "./number-column.ts";
import type { SectionReader, SectionWriter } from "./sections.ts";
import { readPlainText, writePlainText } from "./plain-text.ts";

const notation = /^(?:([A-Z]{3}) )?(\d{2})-(\d{2,5})$/;

/** Recordation numbers by row, taken apart into kind and length (`TMK 5`), year and serial. */
export type NumberParts = {
  at(row: number): RecordationNumber | undefined;
  /** Rows that carry this very number; more than one where sources disagree. */
  rowsOf(number: string): number[];
  /** All rows, oldest number first, rows without one at the end. Serials are given as applications come in, so dates rise along it. */
  oldestFirst(): Uint32Array;
};

type Parts = { shape: string; year: number; serial: number };

function partsOf(number: string | undefined): Parts | undefined {
  const found = notation.exec(number ?? "");
  if (!found) return undefined;
  const [, prefix = "", year = "", serial = ""] = found;
  return { shape: `${prefix} ${serial.length}`.trimStart(), year: Number(year), serial: Number(serial) };
}

export function writeNumberParts(write: SectionWriter, name: string, numbers: readonly (string | undefined)[]): void {
  const parts = numbers.map(partsOf);
  const shapes = [...new Set(parts.flatMap((part) => part?.shape ?? []))].sort();
  writePlainText(write, `${name}/shapes`, shapes);
  write(`${name}/shape`, writeNumbers(parts.map((part) => (part ? shapes.indexOf(part.shape) + 1 : 0))));
  write(`${name}/year`, writeNumbers(parts.map((part) => part?.year ?? 0)));
  write(`${name}/serial`, writeNumbers(parts.map((part) => part?.serial ?? 0)));
}

export function readNumberParts(read: SectionReader, name: string, rows: number): NumberParts {
  const shapeTexts = readPlainText(read, `${name}/shapes`);
  const shape = read.numbers(`${name}/shape`, rows);
  const year = read.numbers(`${name}/year`, rows);
  const serial = read.numbers(`${name}/serial`, rows);
  const shapes = lazily(() => Array.from({ length: Math.min(shapeTexts.length, 1000) }, (_, i) => shapeTexts.at(i)));
  const order = lazily(() => sortedRows(rows, shape, year, serial));

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
      if (!parts) return [];
      const wanted = ageKey(parts.year, parts.serial);
      const found: number[] = [];
      const sorted = order();
      for (let i = firstNotBelow(sorted, wanted, (row) => keyOf(row, shape, year, serial)); i < sorted.length; i++) {
        const row = sorted[i] ?? 0;
        if (keyOf(row, shape, year, serial) !== wanted) break;
        if (at(row) === number) found.push(row);
      }
      return found.sort((a, b) => a - b);
    },
    oldestFirst: order,
  };
}

const ageKey = (year: number, serial: number): number => (year >= 80 ? year - 80 : year + 20) * 100_000 + serial;
const noNumber = 100 * 100_000;
const keyOf = (row: number, shape: NumberColumn, year: NumberColumn, serial: NumberColumn): number =>
  shape.at(row) === 0 ? noNumber : Math.min(ageKey(year.at(row), serial.at(row)), noNumber - 1);

function sortedRows(rows: number, shape: NumberColumn, year: NumberColumn, serial: NumberColumn): Uint32Array {
  // Key and row in one number below 2^53, so that the engine's own sort of plain numbers does it, without a comparison function.
  const keys = new Float64Array(rows);
  for (let row = 0; row < rows; row++) keys[row] = keyOf(row, shape, year, serial) * 2 ** 28 + row;
  keys.sort();
  return Uint32Array.from(keys, (key) => key % 2 ** 28);
}

function firstNotBelow(sorted: Uint32Array, wanted: number, key: (row: number) => number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (key(sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
