import * as v from "valibot";

/** A cell that must say something. */
export const words = v.pipe(v.string("is missing"), v.trim(), v.nonEmpty("is empty"));

/** A cell that may be empty; an empty one is `undefined`. */
export const optionalWords = v.pipe(
  v.string("is missing"),
  v.trim(),
  v.transform((cell): string | undefined => (cell === "" ? undefined : cell)),
);

/** `a|b|c`; an empty cell is an empty list. */
export const wordList = v.pipe(
  v.string("is missing"),
  v.transform((cell) =>
    cell
      .split("|")
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  ),
);

/** A list that needs one entry at least: every row we publish names its sources. */
export const sourceIds = v.pipe(wordList, v.minLength(1, "is empty; name at least one id of content/sources/sources.csv"));

/** Lower-case words joined by hyphens: part of an address, or a key other tables use. */
export const slug = v.pipe(words, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens"));

/** A day of the calendar, `2026-11-23`. */
export const day = v.pipe(words, v.isoDate("must be a day such as 2026-11-23"), v.check(isRealDay, "is no day of the calendar"));

/** A day, a month (`2026-11`) or a year, as exactly as the source says; an empty cell is `undefined`. */
export const optionalDate = v.pipe(
  optionalWords,
  v.check(
    (cell) => cell === undefined || isDateOrPart(cell),
    "must be a year, a month or a day such as 2026, 2026-11 or 2026-11-23, or empty",
  ),
);

/** A date as exactly as the source says, never empty. */
export const date = v.pipe(words, v.check(isDateOrPart, "must be a year, a month or a day such as 2026, 2026-11 or 2026-11-23"));

/** A full web address; an empty cell is `undefined`. */
export const optionalAddress = v.pipe(
  optionalWords,
  v.check((cell) => cell === undefined || isWebAddress(cell), "must be a full web address or empty"),
);

const yearMonthDay = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function isDateOrPart(cell: string): boolean {
  const found = yearMonthDay.exec(cell);
  if (!found) return false;
  const [, year, month, dayOfMonth] = found;
  return isRealDay(`${year}-${month ?? "01"}-${dayOfMonth ?? "01"}`);
}

function isRealDay(cell: string): boolean {
  const parsed = new Date(`${cell}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === cell;
}

// Not `URL`: the shared folder runs where the language is all there is.
function isWebAddress(cell: string): boolean {
  return /^https?:\/\/[a-z0-9.-]+\.[a-z]{2,}(?:[/?#]\S*)?$/i.test(cell);
}
