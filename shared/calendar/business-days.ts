import { addDays, type Day, isWeekend } from "./day.ts";

/** Federal holidays as they are observed, and the years for which they are known. */
export type Holidays = { firstYear: number; lastYear: number; days: readonly string[] };

export const isBusinessDay = (day: Day, holidays: Holidays): boolean => !isWeekend(day) && !holidays.days.includes(day);

/** The day itself if it is a business day, else the nearest one before it. */
export function businessDayUpTo(day: Day, holidays: Holidays): Day {
  let found = day;
  while (!isBusinessDay(found, holidays)) found = addDays(found, -1);
  return found;
}

/** The `count`-th business day after `day`; the day itself is not counted. */
export function addBusinessDays(day: Day, count: number, holidays: Holidays): Day {
  let found = day;
  for (let left = count; left > 0; ) {
    found = addDays(found, 1);
    if (isBusinessDay(found, holidays)) left -= 1;
  }
  return found;
}

/** Whether holidays are known for all years from one day to another; beyond them a count of business days would be too short. */
export const holidaysKnown = (from: Day, to: Day, { firstYear, lastYear }: Holidays): boolean =>
  Number(from.slice(0, 4)) >= firstYear && Number(to.slice(0, 4)) <= lastYear;
