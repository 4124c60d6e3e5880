import { ok, problem, type Result } from "../result.ts";
import { breakBetween } from "./break.ts";
import type { Figure } from "./figure.ts";
import type { Measure } from "./measure.ts";

/** Growth from one year to another: `ratio` 1.25 is a rise of a quarter. `approximate` where either figure was printed rounded. */
export type Change = { from: number; to: number; difference: number; ratio: number; approximate: boolean };

/** Figures of two measures do not compile; two subjects, two tables or a break between the years are refused with a sentence. */
export function changeBetween<M extends Measure>(from: Figure<M>, to: Figure<NoInfer<M>>): Result<Change> {
  // A union of measures passes the compiler, so the value is asked too.
  if (from.measure !== to.measure)
    return problem(`Growth cannot be computed from ${from.measure} to ${to.measure}. Choose two figures of one measure.`);
  if (from.table !== to.table || from.subject !== to.subject) {
    return problem(
      `Growth cannot be computed from "${from.subject || from.table}" to "${to.subject || to.table}". Choose two figures of one series.`,
    );
  }
  const broken = breakBetween(from, to);
  if (broken)
    return problem(
      `Growth from FY${from.fiscalYear} to FY${to.fiscalYear} cannot be computed: ${broken.reason.en} Compare years on one side of FY${broken.before}.`,
    );
  if (from.quantity.value === 0) return problem(`Growth from zero in FY${from.fiscalYear} has no rate. Show both figures.`);
  return ok({
    from: from.fiscalYear,
    to: to.fiscalYear,
    difference: to.quantity.value - from.quantity.value,
    ratio: to.quantity.value / from.quantity.value,
    approximate: from.quantity.precision !== "exact" || to.quantity.precision !== "exact",
  });
}
