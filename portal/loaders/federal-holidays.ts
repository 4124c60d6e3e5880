import DateHolidays from "date-holidays";
import type { Holidays } from "../../shared/calendar/business-days.ts";

const firstYear = 2021;
const lastYear = 2045;

/** Federal holidays as observed, counted at build: the library's data for the whole world stays out of the pages. */
export function federalHolidays(): Holidays {
  const calendar = new DateHolidays("US");
  const days = new Set<string>();
  for (let year = firstYear; year <= lastYear; year += 1)
    for (const { date, type, name } of calendar.getHolidays(year)) if (isFederal(type, name)) days.add(date.slice(0, 10));
  return { firstYear, lastYear, days: [...days].sort() };
}

// The library calls the weekday on which Veterans Day is observed a bank holiday; for government offices it is a holiday like
// any other (5 U.S.C. 6103(b)).
const isFederal = (type: string, name: string): boolean =>
  type === "public" || (type === "bank" && name.includes("substitute day"));
