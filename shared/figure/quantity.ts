import { ok, problem, type Result } from "../result.ts";
import { type AddableUnit, type Unit, unitsNeverAdded } from "./unit.ts";

/** How a source prints a number: to the last digit, rounded, or only as a bound. */
export const precisions = ["exact", "rounded", "over", "nearly", "about"] as const;
export type Precision = (typeof precisions)[number];

export type Quantity<U extends Unit = Unit> = { readonly unit: U; readonly value: number; readonly precision: Precision };

type Intersection<U> = (U extends unknown ? (unit: U) => void : never) extends (unit: infer I) => void ? I : never;
/** `never` for a union of units, so that "lines or shipments" does not pass as one unit. */
type OneUnit<U> = [U] extends [Intersection<U>] ? unknown : never;

/** Adds two quantities of one unit. Other pairs do not compile; for units known only at run time see `sumQuantities`. */
export function addQuantities<U extends AddableUnit>(first: Quantity<U> & OneUnit<U>, second: Quantity<NoInfer<U>>): Quantity<U> {
  return { unit: first.unit, value: first.value + second.value, precision: looserOf(first.precision, second.precision) };
}

/** Adds quantities whose units are known only at run time; refuses mixed units, overlapping counts and averages. */
export function sumQuantities(quantities: readonly Quantity[]): Result<Quantity> {
  const [first, ...others] = quantities;
  if (!first) return problem("There is nothing to add. Choose at least one figure.");
  const stranger = others.find(({ unit }) => unit !== first.unit);
  if (stranger) return problem(`Figures in ${first.unit} and in ${stranger.unit} cannot be added. Choose figures of one unit.`);
  if (unitsNeverAdded.some((unit) => unit === first.unit)) {
    return problem(
      `Figures in ${first.unit} cannot be added: they are averages, or count one shipment several times. Show them side by side.`,
    );
  }
  return ok({
    unit: first.unit,
    value: quantities.reduce((sum, { value }) => sum + value, 0),
    precision: others.reduce((loosest, { precision }) => looserOf(loosest, precision), first.precision),
  });
}

/** The less exact of two precisions: two bounds of different kinds leave nothing but "about". */
export function looserOf(first: Precision, second: Precision): Precision {
  if (first === second || second === "exact") return first;
  if (first === "exact") return second;
  if (first === "rounded") return second;
  return second === "rounded" ? first : "about";
}

/** The least and greatest true value that a printed number allows; `null` where the source gives no bound on that side. */
export function boundsOf({ value, precision, unit }: Quantity): { least: number | null; greatest: number | null } {
  const half = unit.startsWith("percent-of-") ? lastDecimal(value) / 2 : lastDigit(value) / 2;
  switch (precision) {
    case "exact":
      return { least: value, greatest: value };
    case "rounded":
      return { least: value - half, greatest: value + half };
    case "over":
      return { least: value, greatest: null };
    case "nearly":
      return { least: null, greatest: value };
    case "about":
      return { least: null, greatest: null };
  }
}

/** The weight of the last digit that is not zero: 41,700,000 -> 100,000. */
function lastDigit(value: number): number {
  let weight = 1;
  while (value !== 0 && value % (weight * 10) === 0) weight *= 10;
  return weight;
}
const lastDecimal = (value: number): number => 10 ** -(String(value).split(".")[1]?.length ?? 0);
