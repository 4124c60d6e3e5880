import { writeNumbers } from "./number-column.ts";
import type { SectionReader, SectionWriter } from "./sections.ts";
import { readTextColumn, type TextColumn, writeTextColumn } from "./text-column.ts";

// How a number is printed; anything else is kept as text.
const absent = 0;
const withCommas = 1;
const digitsOnly = 2;
const asText = 3;

/** Registration numbers as printed: `1,303,804` and `3902187` as numbers, `VA 462-387` as text. */
export function writeRegistrations(write: SectionWriter, name: string, printed: readonly (string | undefined)[]): void {
  const styles = printed.map(styleOf);
  const isNumber = (row: number) => styles[row] === withCommas || styles[row] === digitsOnly;
  write(`${name}/style`, writeNumbers(styles));
  write(`${name}/number`, writeNumbers(printed.map((text, row) => (isNumber(row) ? Number(text?.replaceAll(",", "")) : 0))));
  writeTextColumn(
    write,
    name,
    printed.map((text, row) => (isNumber(row) ? undefined : text)),
  );
}

export function readRegistrations(read: SectionReader, name: string, rows: number): TextColumn {
  const style = read.numbers(`${name}/style`, rows);
  const number = read.numbers(`${name}/number`, rows);
  const text = readTextColumn(read, name, rows);
  return {
    at: (row) => {
      if (style.at(row) === absent) return undefined;
      if (style.at(row) === withCommas) return commas(number.at(row));
      return style.at(row) === digitsOnly ? String(number.at(row)) : text.at(row);
    },
  };
}

function styleOf(printed: string | undefined): number {
  if (printed === undefined) return absent;
  const number = Number(printed.replaceAll(",", ""));
  if (!Number.isSafeInteger(number) || number < 1000 || number > 0xffff_ffff) return asText;
  if (printed === commas(number)) return withCommas;
  return printed === String(number) ? digitsOnly : asText;
}

const commas = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
