import { digitsAt } from "../digits-at.ts";
import { ok, problem, type Result } from "../result.ts";

/** A date as exact as its source: `2011-02-15`, `1987-04` or `1983`. Sorts as text. */
export type PartialDate = string & { readonly brand: "PartialDate" };

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Accepts ISO dates, months and years that exist in the calendar. */
export function parsePartialDate(typed: string): Result<PartialDate> {
  const text = typed.trim();
  return isRealDate(text)
    ? ok(text as PartialDate)
    : problem(`"${typed.slice(0, 40)}" is not a date. Write it like 2011-02-15, 2011-02 or 2011.`);
}

function isRealDate(text: string): boolean {
  const parted = (text.length < 5 || text[4] === "-") && (text.length < 8 || text[7] === "-");
  if (!parted || (text.length !== 4 && text.length !== 7 && text.length !== 10)) return false;
  const month = text.length < 7 ? 1 : digitsAt(text, 5, 7);
  const day = text.length < 10 ? 1 : digitsAt(text, 8, 10);
  return isInCalendar(digitsAt(text, 0, 4), month, day);
}

function isInCalendar(year: number, month: number, day: number): boolean {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return year >= 0 && day >= 1 && day <= (daysInMonth[month - 1] ?? 0) + (leap ? 1 : 0);
}
