import { expect, test } from "vitest";
import { addBusinessDays, businessDayUpTo, type Holidays, holidaysKnown } from "../../../shared/calendar/business-days.ts";
import { addDays, addMonths, type Day, daysBetween, parseDay } from "../../../shared/calendar/day.ts";

const day = (text: string) => text as Day;
const holidays: Holidays = { firstYear: 2026, lastYear: 2026, days: ["2026-11-26", "2026-12-25", "2026-07-03"] };

test.each([
  ["2026-02-28", 1, "2026-03-01"],
  ["2028-02-28", 1, "2028-02-29"],
  ["2026-01-01", -1, "2025-12-31"],
  ["2026-03-07", 30, "2026-04-06"],
] as const)("%s and %i days is %s", (from, count, to) => {
  expect(addDays(day(from), count)).toBe(to);
  expect(daysBetween(day(from), day(to))).toBe(count);
});

test.each([
  ["2026-11-30", 3, "2027-02-28"],
  ["2027-11-30", 3, "2028-02-29"],
  ["2026-05-31", -3, "2026-02-28"],
  ["2026-11-24", 240, "2046-11-24"],
  ["2028-02-29", 12, "2029-02-28"],
] as const)("%s and %i months is %s", (from, count, to) => expect(addMonths(day(from), count)).toBe(to));

test.each([
  { it: "leaves out the weekend", from: "2026-11-20", count: 5, to: "2026-11-30" },
  { it: "counts from the day after a Saturday", from: "2026-11-14", count: 1, to: "2026-11-16" },
  { it: "leaves out Thanksgiving", from: "2026-11-25", count: 1, to: "2026-11-27" },
  { it: "leaves out the Friday on which a Saturday holiday is observed", from: "2026-07-02", count: 1, to: "2026-07-06" },
  { it: "counts nothing for none", from: "2026-11-14", count: 0, to: "2026-11-14" },
])("$it", ({ from, count, to }) => expect(addBusinessDays(day(from), count, holidays)).toBe(to));

test("the business day up to Thanksgiving is the Wednesday", () =>
  expect(businessDayUpTo(day("2026-11-26"), holidays)).toBe("2026-11-25"));
test("holidays of 2027 are not known here", () =>
  expect(holidaysKnown(day("2026-12-30"), day("2027-01-08"), holidays)).toBe(false));
test.each(["2026-02-30", "24.11.2026", "", "1626-01-01"])("%j is not a day", (typed) => expect(parseDay(typed).ok).toBe(false));
