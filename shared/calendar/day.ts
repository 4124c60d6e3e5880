import { ok, problem, type Result } from "../result.ts";

/** A calendar day, `2026-11-24`, in no time zone. Sorts as text. */
export type Day = string & { readonly brand: "Day" };

const dayMilliseconds = 86_400_000;
const start = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const fromMilliseconds = (time: number): Day => new Date(time).toISOString().slice(0, 10) as Day;

/** Accepts a date field's value: a day that exists, from 1900 to 2199. */
export function parseDay(typed: string): Result<Day> {
  const text = typed.trim();
  const time = /^(19|20|21)\d\d-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && fromMilliseconds(time) === text
    ? ok(text as Day)
    : problem(`"${typed.slice(0, 40)}" is not a day. Write it like 2026-11-24.`);
}

/** The day `count` calendar days later, or earlier for a negative count. */
export const addDays = (day: Day, count: number): Day => fromMilliseconds(start(day) + count * dayMilliseconds);

/** The same day of the month `count` months later; where that month is shorter, its last day. */
export function addMonths(day: Day, count: number): Day {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return fromMilliseconds(Date.UTC(year, month - 1 + count, Math.min(dayOfMonth, lastOfMonth)));
}

/** Whole calendar days from one day to another; negative if the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((start(to) - start(from)) / dayMilliseconds);

/** Saturday or Sunday. */
export const isWeekend = (day: Day): boolean => [0, 6].includes(new Date(start(day)).getUTCDay());
