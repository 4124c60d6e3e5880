import { remembered } from "../remembered.ts";
import { ok, problem, type Result } from "../result.ts";

/** A date as exact as its source: `2011-02-15`, `1987-04` or `1983`. Sorts as text. */
export type PartialDate = string & { readonly brand: "PartialDate" };

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Accepts ISO dates, months and years that exist in the calendar. */
export const parsePartialDate: (typed: string) => Result<PartialDate> = remembered((typed) => {
  const text = typed.trim();
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  const real = found !== null && isInCalendar(Number(found[1]), Number(found[2] ?? 1), Number(found[3] ?? 1));
  return real
    ? ok(text as PartialDate)
    : problem(`"${typed.slice(0, 40)}" is not a date. Write it like 2011-02-15, 2011-02 or 2011.`);
});

function isInCalendar(year: number, month: number, day: number): boolean {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (daysInMonth[month - 1] ?? 0) + (leap ? 1 : 0);
}
