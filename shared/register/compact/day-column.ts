import { type NumberColumn, unzigzag, writeNumbers, zigzag } from "./number-column.ts";
import type { NumberParts } from "./number-parts.ts";
import type { SectionReader, SectionWriter } from "./sections.ts";

const dayMilliseconds = 86_400_000;
// Serials are given as applications come in: one date for every so many serials tells the others to within days.
const serialsPerAnchor = 64;

/** Days since 1900-01-01, counted from 1; 0 for anything but a whole date from then on. */
export function dayOf(date: string | undefined): number {
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return 0;
  const day = (Date.parse(date) - Date.UTC(1900, 0, 1)) / dayMilliseconds + 1;
  return day >= 1 && dateOf(day) === date ? day : 0;
}

export function dateOf(day: number): string | undefined {
  if (day < 1 || day > 2_958_463) return undefined;
  return new Date(Date.UTC(1900, 0, 1) + (day - 1) * dayMilliseconds).toISOString().slice(0, 10);
}

type SerialOf = Pick<NumberParts, "ageOf">;

/** Days by row, kept as what they differ from the day of the first recordation with about the same number. */
export function writeDays(write: SectionWriter, name: string, days: readonly number[], numbers: SerialOf): void {
  const anchors = new Map<number, number>();
  const anchorOf = (row: number) => Math.floor((numbers.ageOf(row) ?? 0) / serialsPerAnchor);
  days.forEach((day, row) => {
    if (day !== 0 && numbers.ageOf(row) !== undefined)
      anchors.set(anchorOf(row), Math.min(day, anchors.get(anchorOf(row)) ?? day));
  });
  const sorted = [...anchors].sort(([a], [b]) => a - b);
  const differences = (values: readonly number[]) => writeNumbers(values.map((value, i) => zigzag(value - (values[i - 1] ?? 0))));
  write(`${name}/anchor`, differences(sorted.map(([anchor]) => anchor)));
  write(`${name}/anchor-day`, differences(sorted.map(([, day]) => day)));
  write(
    `${name}/days`,
    writeNumbers(days.map((day, row) => (day === 0 ? 0 : zigzag(day - expectedDay(anchors, numbers.ageOf(row))) + 1))),
  );
}

export function readDays(read: SectionReader, name: string, rows: number, numbers: SerialOf): Pick<NumberColumn, "at"> {
  const anchorColumn = read.numbers(`${name}/anchor`);
  const dayColumn = read.numbers(`${name}/anchor-day`, anchorColumn.length);
  const differences = read.numbers(`${name}/days`, rows);
  let anchors: Map<number, number> | undefined;
  return {
    at: (row) => {
      const difference = differences.at(row);
      if (difference === 0) return 0;
      anchors ??= sumsOf(anchorColumn, dayColumn);
      return expectedDay(anchors, numbers.ageOf(row)) + unzigzag(difference - 1);
    },
  };
}

/** Between two anchors days are taken to pass evenly; after the last of a year they stand still. */
function expectedDay(anchors: ReadonlyMap<number, number>, age: number | undefined): number {
  if (age === undefined) return 0;
  const anchor = Math.floor(age / serialsPerAnchor);
  const day = anchors.get(anchor) ?? 0;
  const following = anchors.get(anchor + 1) ?? day;
  return day + Math.round(((following - day) * (age % serialsPerAnchor)) / serialsPerAnchor);
}

function sumsOf(keys: NumberColumn, values: NumberColumn): Map<number, number> {
  const sums = new Map<number, number>();
  let [key, value] = [0, 0];
  for (let i = 0; i < keys.length; i++) {
    key += unzigzag(keys.at(i));
    value += unzigzag(values.at(i));
    sums.set(key, value);
  }
  return sums;
}
