import type { Figure } from "../../shared/figure/figure.ts";
import type { Series } from "../../shared/figure/series.ts";
import type { Wording } from "../../shared/figure/wording.ts";
import type { Language } from "../text/language.ts";
import type { Drawing } from "./plot-svg.ts";

/** Every chart is drawn twice: text that fits a desk would be too small to read on a phone. */
export type ChartSize = { name: "wide" | "narrow"; width: number; height: number; font: number };
export const wide: ChartSize = { name: "wide", width: 720, height: 400, font: 14 };
export const narrow: ChartSize = { name: "narrow", width: 320, height: 300, font: 12.5 };
export const chartSizes = [wide, narrow] as const;

/** A series of a chart under the name that readers see. */
export type ChartSeries = { name: Wording; series: Series };

export const chartTopics = ["totals", "value", "products", "origins", "shipping", "safety", "enforcement"] as const;
export type ChartTopic = (typeof chartTopics)[number];

export type Chart = {
  /** Part of the chart's address. */
  id: string;
  topic: ChartTopic;
  /** The finding in one sentence, made from the figures. */
  title: Wording;
  /** Measure and unit. */
  subtitle: Wording;
  /** The whole chart in words, made from the figures. */
  summary: Wording;
  /** What a reader might take it to show, and it does not. */
  notShown: { readonly [language in Language]: readonly string[] };
  /** Everything that is drawn, for table and files. */
  series: readonly ChartSeries[];
  draw: (size: ChartSize, language: Language) => Drawing;
};

export const figuresOf = (chart: Chart): Figure[] => chart.series.flatMap(({ series }) => series.figures);
