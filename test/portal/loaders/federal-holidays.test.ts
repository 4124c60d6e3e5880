import { expect, test } from "vitest";
import { federalHolidays } from "../../../portal/loaders/federal-holidays.ts";
import { addBusinessDays } from "../../../shared/calendar/business-days.ts";
import { addDays, type Day, isWeekend } from "../../../shared/calendar/day.ts";

const holidays = federalHolidays();
const years = Array.from({ length: holidays.lastYear - holidays.firstYear + 1 }, (_, at) => holidays.firstYear + at);
const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();

/** A holiday on a Saturday is observed on the Friday before, one on a Sunday on the Monday after (5 U.S.C. 6103(b); E.O. 11582). */
const observed = (day: Day): Day => addDays(day, weekday(day) === 6 ? -1 : weekday(day) === 0 ? 1 : 0);

/** The `count`-th such weekday of a month; counted from the month's end where `count` is negative. */
function nth(count: number, of: number, year: number, month: number): Day {
  const days = Array.from({ length: 31 }, (_, at) => new Date(Date.UTC(year, month - 1, at + 1)))
    .filter((date) => date.getUTCMonth() === month - 1 && date.getUTCDay() === of)
    .map((date) => date.toISOString().slice(0, 10) as Day);
  return days.at(count < 0 ? count : count - 1) as Day;
}

const fixed = ["01-01", "06-19", "07-04", "11-11", "12-25"];
const byLaw = (year: number): Day[] => [
  ...fixed.map((day) => observed(`${year}-${day}` as Day)),
  nth(3, 1, year, 1),
  nth(3, 1, year, 2),
  nth(-1, 1, year, 5),
  nth(1, 1, year, 9),
  nth(2, 1, year, 10),
  nth(4, 4, year, 11),
];

test("the weekdays on which offices are closed are those of the law, each year", () => {
  const expected = [...years, holidays.lastYear + 1].flatMap(byLaw).filter((day) => Number(day.slice(0, 4)) <= holidays.lastYear);
  const inYears = expected.filter((day) => Number(day.slice(0, 4)) >= holidays.firstYear).sort();
  expect(holidays.days.filter((day) => !isWeekend(day as Day))).toEqual(inYears);
});
test.each(["2023-11-10", "2028-11-10", "2029-11-12", "2034-11-10", "2035-11-12", "2040-11-12", "2045-11-10"])(
  "Veterans Day is observed on %s",
  (day) => expect(holidays.days).toContain(day),
);
test("five business days from 2028-11-06 leave out the Friday on which Veterans Day is observed", () =>
  expect(addBusinessDays("2028-11-06" as Day, 5, holidays)).toBe("2028-11-14"));
