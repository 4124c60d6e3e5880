import { type Figure, figureKey } from "./figure.ts";
import type { Measure } from "./measure.ts";
import { boundsOf } from "./quantity.ts";

/** The measure that each kind of share is a share of. Shares of product counts and of lines have no total in our tables. */
const shareOf: Partial<Record<Measure, Measure>> = {
  "share-of-shipments": "shipments",
  "share-of-msrp": "msrp",
  "share-of-domestic-value": "domestic-value",
  "share-of-safety-domestic-value": "domestic-value",
  "share-of-safety-msrp": "msrp",
};
const isSafetyShare = (measure: Measure): boolean => measure.startsWith("share-of-safety");

/** One printed share beside what its part and total give, in percent. */
export type ShareCheck = {
  key: string;
  figure: Figure;
  part: Figure;
  total: Figure;
  printed: number;
  computed: number;
  /**
   * `agrees`: rounds to the printed share. `within rounding`: some true values behind the rounded part and total give it.
   * `bound only`: the part or the total is printed as a bound, so that nothing more can be said. `differs`: no true values give it.
   */
  verdict: "agrees" | "within rounding" | "bound only" | "differs";
};

/** Recomputes every share whose part and total are both published. */
export function checkShares(figures: readonly Figure[]): ShareCheck[] {
  return figures.flatMap((figure) => {
    const measure = shareOf[figure.measure];
    if (!measure || figure.subject === "") return [];
    const part = figures.find(
      (other) =>
        other.table === figure.table &&
        other.fiscalYear === figure.fiscalYear &&
        other.subject === figure.subject &&
        other.measure === measure,
    );
    const total = figures.find(
      (other) =>
        other.fiscalYear === figure.fiscalYear &&
        other.measure === measure &&
        (isSafetyShare(figure.measure)
          ? other.table === "health-safety" && other.subject.startsWith("All ") && other.subject !== "All other"
          : other.table === "totals"),
    );
    if (!part || !total || part === total) return [];
    return [{ key: figureKey(figure), figure, part, total, ...verdictOn(figure, part, total) }];
  });
}

function verdictOn(figure: Figure, part: Figure, total: Figure): Pick<ShareCheck, "printed" | "computed" | "verdict"> {
  const printed = figure.quantity.value;
  const computed = (part.quantity.value / total.quantity.value) * 100;
  const decimals = String(printed).split(".")[1]?.length ?? 0;
  if (Number(computed.toFixed(decimals)) === printed) return { printed, computed, verdict: "agrees" };
  const [share, top, base] = [boundsOf(figure.quantity), boundsOf(part.quantity), boundsOf(total.quantity)];
  const bounds = [share.least, share.greatest, top.least, top.greatest, base.least, base.greatest];
  if (bounds.includes(null)) return { printed, computed, verdict: "bound only" };
  const least = ((top.least ?? 0) / (base.greatest ?? 1)) * 100;
  const greatest = ((top.greatest ?? 0) / (base.least ?? 1)) * 100;
  return {
    printed,
    computed,
    verdict: least <= (share.greatest ?? 0) && greatest >= (share.least ?? 0) ? "within rounding" : "differs",
  };
}

/** All parts of one measure in one table and year, beside the published total. */
export type TotalCheck = {
  table: Figure["table"];
  fiscalYear: number;
  measure: Measure;
  parts: number;
  sum: number;
  /** The published total, or 100 for shares. */
  total: number;
  /** True where the table closes with a row for all the rest, so that the parts should add up. */
  complete: boolean;
};

const isRest = (subject: string): boolean => /^All other/.test(subject);
const isWhole = (subject: string): boolean => subject.startsWith("All ") && !isRest(subject);
const overlaps = (subject: string): boolean => / combined$/.test(subject);

/** Adds up the parts of every table, year and measure that has a total to compare with; "combined" rows repeat others and are left out. */
export function checkTotals(figures: readonly Figure[]): TotalCheck[] {
  const groups = Map.groupBy(
    figures.filter(
      ({ table, subject }) => table !== "totals" && table !== "enforcement" && !isWhole(subject) && !overlaps(subject),
    ),
    ({ table, fiscalYear, measure }) => [table, fiscalYear, measure].join(":"),
  );
  return [...groups.values()].flatMap((parts) => {
    const [first] = parts;
    if (!first || parts.length < 2) return [];
    const { table, fiscalYear, measure } = first;
    const total = measure.startsWith("share-of-")
      ? 100
      : figures.find(
          (other) =>
            other.table === "totals" && other.fiscalYear === fiscalYear && other.measure === measure && table !== "health-safety",
        )?.quantity.value;
    if (total === undefined) return [];
    const sum = Number(parts.reduce((running, { quantity }) => running + quantity.value, 0).toFixed(2));
    return [
      { table, fiscalYear, measure, parts: parts.length, sum, total, complete: parts.some(({ subject }) => isRest(subject)) },
    ];
  });
}
