import type { Measure, UnitOf } from "./measure.ts";
import type { Quantity } from "./quantity.ts";
import type { Wording } from "./wording.ts";

/** The tables under `content/figures/` that hold one figure a row. OHSS is another series and has its own (see `seizure-cube.ts`). */
export const figureTableNames = ["totals", "products", "economies", "shipping", "health-safety", "enforcement"] as const;
export type FigureTableName = (typeof figureTableNames)[number];

/** Tables added up from the OHSS cube. A figure of one of these never meets a figure of the annual reports in one series. */
export const cubeTableNames = ["ohss-totals", "ohss-products", "ohss-shipping", "ohss-economies"] as const;
export type CubeTableName = (typeof cubeTableNames)[number];

/** One published statistic. */
export type Figure<M extends Measure = Measure> = {
  table: FigureTableName | CubeTableName;
  /** A U.S. fiscal year: it begins on 1 October of the year before and ends on 30 September. */
  fiscalYear: number;
  /** The product, economy, mode or category as the source names it; empty for all seizures. */
  subject: string;
  measure: M;
  quantity: Quantity<UnitOf<M>>;
  /** Id of the source this very number was read in. */
  source: string;
  /** Ids of sources that print the figure too; some carry only part of the year's row. */
  also: readonly string[];
  note?: Wording;
};

/** Stands for one figure in addresses and in the page: `totals:2017:shipments`, `products:2015:Footwear:msrp`. */
export const figureKey = ({ table, fiscalYear, subject, measure }: Figure): string =>
  [table, fiscalYear, ...(subject === "" ? [] : [subject]), measure].join(":");

/** Narrows a figure to one measure, and with it to one unit. */
export const isOf =
  <M extends Measure>(measure: M) =>
  (figure: Figure): figure is Figure<M> =>
    figure.measure === measure;

/** Stands for the series that a figure belongs to. */
export const seriesKey = ({ table, subject, measure }: Pick<Figure, "table" | "subject" | "measure">): string =>
  [table, subject, measure].join(":");
