import { ok, problem, type Result } from "../result.ts";

/** A date as exact as its source: `2011-02-15`, `1987-04` or `1983`. Sorts as text. */
export type PartialDate = string & { readonly brand: "PartialDate" };

/** Accepts ISO dates, months and years that exist in the calendar. */
export function parsePartialDate(typed: string): Result<PartialDate> {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(typed.trim());
  const wrong = problem(`"${typed.slice(0, 40)}" is not a date. Write it like 2011-02-15, 2011-02 or 2011.`);
  if (!found) return wrong;
  const [, year, month = "01", day = "01"] = found;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
  return real ? ok(typed.trim() as PartialDate) : wrong;
}
