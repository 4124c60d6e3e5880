import * as Plot from "@observablehq/plot";
import type { Figure } from "../../shared/figure/figure.ts";
import type { MeasureIn } from "../../shared/figure/measure.ts";
import type { Run } from "../../shared/figure/series.ts";
import { isDollars, type Unit } from "../../shared/figure/unit.ts";
import type { Language } from "../text/language.ts";
import { axisNumber } from "./axis-number.ts";
import type { ChartSize } from "./chart.ts";
import { drawnValue } from "./drawn-value.ts";
import { colourOf, line, quiet, type Tone } from "./palette.ts";
import { panelHeading } from "./panel-heading.ts";
import { type Drawing, drawPlot, seriesTitle } from "./plot-svg.ts";
import { spreadLabels } from "./spread-labels.ts";
import { breaksAndWords, shadedYears } from "./year-gaps.ts";
import { layOutYears } from "./year-layout.ts";
import { dots, pointLabels, pointsOf } from "./year-points.ts";

/** A series as it is drawn: only unbroken runs, so that no line crosses a gap or a break. */
export type DrawnSeries<U extends Unit> = { name: string; tone: Tone; runs: readonly Run<MeasureIn<U>>[] };

/** What is said of years as such. */
export type YearNotes = {
  /** Shaded years, with the words to print upright in them: nothing found, or two measures at once. */
  gaps?: readonly {
    years: readonly number[];
    words: string;
    /** Set the words at the top, where the line runs low. */
    high?: boolean;
  }[];
  /** Breaks between two years, drawn as a dashed upright with words. */
  breaks?: readonly { after: number; words: string }[];
};

/** Figures of one unit over fiscal years. */
export type YearPanel<U extends Unit> = YearNotes & {
  unit: U;
  series: readonly DrawnSeries<U>[];
  /** First and last fiscal year of the axis. */
  years: readonly [number, number];
  /** Printed above the panel, where a chart has several. */
  heading?: string;
  /** Top of the axis, where panels share it. */
  top?: number;
  height?: number;
  /** Letters to leave room for before the axis, where panels stand above each other. */
  leastTickLetters?: number;
  /** Figures whose value is printed beside the dot. */
  named?: (figure: Figure) => boolean;
  /** False where the heading already names the only series. */
  endLabels?: boolean;
};

export function drawYearPanel<U extends Unit>(
  panel: YearPanel<U>,
  size: ChartSize,
  language: Language,
  width = size.width,
): Drawing {
  const { series, years, named = () => false, endLabels = series.length > 1, height = size.height } = panel;
  const { font } = size;
  const figuresDrawn = series.flatMap(({ runs }) => runs.flatMap(({ figures }) => figures));
  const top = panel.top ?? Math.max(...figuresDrawn.map(({ quantity }) => quantity.value)) * 1.08;
  const layout = layOutYears({
    width,
    font,
    top,
    unit: panel.unit,
    years,
    heading: panel.heading ?? "",
    leastTickLetters: panel.leastTickLetters ?? 3,
    names: endLabels ? series.map(({ name }) => name) : [],
    language,
  });
  const { margin } = layout;
  /** In a small panel a long amount would reach into the next one; the dot's shape says how it was printed. */
  const valueWords = ({ quantity }: Figure): string =>
    width < narrowest && isDollars(panel.unit)
      ? axisNumber(quantity.value, panel.unit, language)
      : drawnValue(quantity, language);
  const inner = height - margin.top - margin.bottom;
  const points = pointsOf(series, top, inner, font);
  const yearWidth = (width - margin.left - margin.right) / (years[1] - years[0] + 1);
  const scale = {
    x: (year: number) => yearWidth * (year - years[0] + 0.5),
    y: (value: number) => inner * (1 - value / top),
    bottom: inner,
  };
  const ends = series.flatMap(({ tone, runs }, index) => {
    const last = runs.at(-1)?.figures.at(-1);
    return last && endLabels ? [{ name: layout.endLabels[index] ?? "", tone, y: inner * (1 - last.quantity.value / top) }] : [];
  });
  const most = Math.max(1, ...ends.map(({ name }) => name.split("\n").length));
  return drawPlot({
    width,
    height,
    marginLeft: margin.left,
    marginRight: margin.right,
    marginTop: margin.top,
    marginBottom: margin.bottom,
    style: { fontSize: `${font}px` },
    x: { domain: [years[0] - 0.5, years[1] + 0.5], axis: null },
    y: { domain: [0, top], axis: null },
    marks: [
      shadedYears(panel, top),
      Plot.gridY(layout.valueTicks, { stroke: line, strokeOpacity: 1, strokeWidth: 1 }),
      Plot.ruleY([0], { stroke: quiet, strokeWidth: 1 }),
      ...breaksAndWords(panel, top, font),
      ...series.flatMap(({ name, tone, runs }) =>
        runs
          .filter(({ figures }) => figures.length > 1)
          .map(({ figures }) =>
            Plot.line(figures, {
              x: "fiscalYear",
              y: (figure: Figure) => figure.quantity.value,
              z: () => name,
              stroke: colourOf(tone),
              strokeWidth: 2.25,
              title: (figure: Figure) => seriesTitle(figure),
            }),
          ),
      ),
      dots(points, width < 400 ? 3 : 3.5),
      ...pointLabels(points, named, valueWords, years, font, scale),
      Plot.text(spreadLabels(ends, font * 1.15 * most, 0, inner), {
        x: () => years[1] + 0.5,
        y: ({ y }: { y: number }) => top * (1 - y / inner),
        text: "name",
        textAnchor: "start",
        dx: 6,
        fill: ({ tone }: { tone: Tone }) => colourOf(tone),
        fontWeight: 600,
      }),
      Plot.axisX(layout.yearTicks, {
        tickFormat: (year: number) => String(year),
        tickSize: 0,
        tickPadding: 6,
        label: null,
        fill: quiet,
        fontSize: font,
      }),
      Plot.axisY(layout.valueTicks, {
        tickFormat: (value: number) => axisNumber(value, panel.unit, language),
        tickSize: 0,
        label: null,
        fill: quiet,
        fontSize: font * 0.92,
      }),
      ...panelHeading(layout.heading, font, -margin.top + font * 0.4, -margin.left),
    ],
  });
}

/** Width in user units below which values are printed in as few letters as an axis has. */
const narrowest = 240;
