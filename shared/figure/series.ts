import { type Break, breakBetween } from "./break.ts";
import { type Figure, isOf } from "./figure.ts";
import type { Measure } from "./measure.ts";

/** The figures of one measure for one subject, in order of year; years without a figure are simply not there. */
export type Series<M extends Measure = Measure> = {
  readonly table: Figure["table"];
  readonly subject: string;
  readonly measure: M;
  readonly figures: readonly Figure<M>[];
};

export function seriesOf<M extends Measure>(
  figures: readonly Figure[],
  table: Figure["table"],
  measure: M,
  subject = "",
): Series<M> {
  const own = figures.filter(isOf(measure)).filter((figure) => figure.table === table && figure.subject === subject);
  return { table, subject, measure, figures: own.sort((a, b) => a.fiscalYear - b.fiscalYear) };
}

declare const unbroken: unique symbol;
/**
 * Figures of consecutive years with no break between them: all that a line may join. Only `runsOf` makes one, and the charts'
 * line takes nothing else, so a line across a gap or a break does not compile.
 */
export type Run<M extends Measure = Measure> = {
  readonly measure: M;
  readonly subject: string;
  readonly figures: readonly Figure<M>[];
  readonly [unbroken]: true;
};

/** Why a line stops: years without a figure, or a break. */
export type Interruption = { kind: "missing"; years: number[] } | { kind: "break"; at: Break };

export function runsOf<M extends Measure>(series: Series<M>): Run<M>[] {
  const runs: Figure<M>[][] = [];
  for (const figure of series.figures) {
    const current = runs.at(-1);
    const last = current?.at(-1);
    if (current && last && interruptionBetween(last, figure) === undefined) current.push(figure);
    else runs.push([figure]);
  }
  return runs.map((figures) => ({ measure: series.measure, subject: series.subject, figures }) as unknown as Run<M>);
}

/** What interrupts a series, in order of year. */
export function interruptionsOf(series: Series): Interruption[] {
  return series.figures.slice(1).flatMap((figure, index) => {
    const before = series.figures[index];
    const found = before && interruptionBetween(before, figure);
    return found ? [found] : [];
  });
}

function interruptionBetween(earlier: Figure, later: Figure): Interruption | undefined {
  const at = breakBetween(earlier, later);
  if (at) return { kind: "break", at };
  const years = Array.from({ length: later.fiscalYear - earlier.fiscalYear - 1 }, (_, index) => earlier.fiscalYear + 1 + index);
  return years.length > 0 ? { kind: "missing", years } : undefined;
}
