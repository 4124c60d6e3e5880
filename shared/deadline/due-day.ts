import { addBusinessDays, type Holidays, holidaysKnown } from "../calendar/business-days.ts";
import { addDays, addMonths, type Day } from "../calendar/day.ts";
import type { Deadline } from "./read-deadline-row.ts";

/** The part of a rule that is counted. */
export type Span = Pick<Deadline, "amount" | "unit" | "limit">;

/**
 * What a rule says about the calendar: `by` a last day; `from` a first day; `on` the day on which something happens by law;
 * `holidays-unknown` where business days reach into a year whose holidays are not known.
 */
export type Due = { kind: "by" | "from" | "on"; day: Day } | { kind: "holidays-unknown" };

/**
 * Counts a rule from the day of its event, which is not counted itself. A last day on a weekend or holiday stays where it is:
 * none of these rules moves it, so a careful reader acts before.
 */
export function dueDay({ amount, unit, limit }: Span, event: Day, holidays: Holidays): Due {
  const end = spanEnd(limit === "before" ? -amount : amount, unit, event, holidays);
  if (unit === "business-days" && amount > 0 && !holidaysKnown(event, end, holidays)) return { kind: "holidays-unknown" };
  switch (limit) {
    case "at-most":
    case "before":
      return { kind: "by", day: end };
    case "not-before":
      return { kind: "from", day: addDays(end, 1) };
    case "any-time-after":
      return { kind: "from", day: end };
    case "at-end":
      return { kind: "on", day: end };
  }
}

function spanEnd(amount: number, unit: Span["unit"], event: Day, holidays: Holidays): Day {
  switch (unit) {
    case "business-days":
      return addBusinessDays(event, amount, holidays);
    case "calendar-days":
      return addDays(event, amount);
    case "months":
      return addMonths(event, amount);
    case "years":
      return addMonths(event, 12 * amount);
  }
}
