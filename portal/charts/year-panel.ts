import * as Plot from "@observablehq/plot";
import type { Figure } from "../../shared/figure/figure.ts";
import type { MeasureIn } from "../../shared/figure/measure.ts";
import type { Run } from "../../shared/figure/series.ts";
import { isDollars, type Unit } from "../../shared/figure/unit.ts";
import type { Language } from "../text/language.ts";
import { axisNumber } from "./axis-number.ts";
import type { ChartSize } from "./chart.ts";
import { drawnValue } from "./drawn-value.ts";
import { colourOf, ink, line, missing, paper, quiet, type Tone } from "./palette.ts";
import { type Drawing, drawPlot, pointTitle, seriesTitle } from "./plot-svg.ts";
import { spreadLabels } from "./spread-labels.ts";
import { layOutYears } from "./year-layout.ts";

/** A series as it is drawn: only unbroken runs, so that no line crosses a gap or a break. */
export type DrawnSeries<U extends Unit> = { name: string; tone: Tone; runs: readonly Run<MeasureIn<U>>[] };

/** Figures of one unit over fiscal years. */
export type YearPanel<U extends Unit> = {
  unit: U;
  series: readonly DrawnSeries<U>[];
  /** First and last fiscal year of the axis. */
  years: readonly [number, number];
  /** Printed above the panel, where a chart has several. */
  heading?: string;
  /** Shaded years, with the words to print upright in them: nothing found, or two measures at once. */
  gaps?: readonly {
    years: readonly number[];
    words: string /** Set the words at the top, where the line runs low. */;
    high?: boolean;
  }[];
  /** Breaks between two years, drawn as a dashed upright with words. */
  breaks?: readonly { after: number; words: string }[];
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

type Mark = {
  figure: Figure;
  tone: Tone;
  year: number;
  value: number /** Its value is printed below the dot. */;
  below: boolean;
};
const symbolOf = { exact: "circle", rounded: "circle", over: "triangle", nearly: "triangle2", about: "diamond" } as const;

export function drawYearPanel<U extends Unit>(
  panel: YearPanel<U>,
  size: ChartSize,
  language: Language,
  width = size.width,
): Drawing {
  const {
    series,
    years,
    gaps = [],
    breaks = [],
    named = () => false,
    endLabels = series.length > 1,
    height = size.height,
  } = panel;
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
  /** A label lies where the line does not: below a dot that the line comes down to, if there is room above the axis. */
  const isBelow = (figures: readonly Figure[], place: number): boolean => {
    const value = figures[place]?.quantity.value ?? 0;
    const beside = [figures[place - 1], figures[place + 1]].flatMap((figure) => (figure ? [figure.quantity.value] : []));
    const higher = beside.reduce((sum, neighbour) => sum + neighbour - value, 0) > 0;
    return higher && (value / top) * inner > font * 2;
  };
  const marks = series.flatMap(({ tone, runs }) =>
    runs.flatMap(({ figures }) =>
      figures.map(
        (figure, place): Mark => ({
          figure,
          tone,
          year: figure.fiscalYear,
          value: figure.quantity.value,
          below: isBelow(figures, place),
        }),
      ),
    ),
  );
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
      Plot.rect(
        gaps.flatMap((gap) => gap.years),
        { x1: (year: number) => year - 0.5, x2: (year: number) => year + 0.5, y1: 0, y2: top, fill: missing },
      ),
      Plot.gridY(layout.valueTicks, { stroke: line, strokeOpacity: 1, strokeWidth: 1 }),
      Plot.ruleY([0], { stroke: quiet, strokeWidth: 1 }),
      Plot.ruleX(breaks, { x: ({ after }: { after: number }) => after + 0.5, stroke: quiet, strokeDasharray: "3,3" }),
      Plot.text(breaks, {
        x: ({ after }: { after: number }) => after + 0.5,
        y: top * 0.03,
        text: "words",
        rotate: -90,
        textAnchor: "start",
        dx: -font * 0.6,
        fill: quiet,
        fontSize: font * 0.85,
      }),
      ...[true, false].map((high) =>
        Plot.text(
          gaps.filter((gap) => (gap.high ?? false) === high),
          {
            x: ({ years: shaded }: { years: readonly number[] }) => shaded.reduce((sum, year) => sum + year, 0) / shaded.length,
            y: high ? top * 0.97 : top * 0.03,
            text: "words",
            rotate: -90,
            textAnchor: high ? "end" : "start",
            fill: quiet,
            fontSize: font * 0.85,
          },
        ),
      ),
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
      Plot.dot(marks, {
        x: "year",
        y: "value",
        r: width < 400 ? 3 : 3.5,
        symbol: ({ figure }: Mark) => symbolOf[figure.quantity.precision],
        // A filled dot is a number printed to the last digit; a hollow one was printed rounded or as a bound.
        fill: ({ figure, tone }: Mark) => (figure.quantity.precision === "exact" ? colourOf(tone) : paper),
        stroke: ({ tone }: Mark) => colourOf(tone),
        strokeWidth: 1.75,
        title: ({ figure }: Mark) => pointTitle(figure),
      }),
      // A label centred on a dot near the edge would be cut off there.
      ...labelPlaces.map(({ anchor, below }) =>
        Plot.text(
          marks.filter((mark) => named(mark.figure) && anchorOf(mark.year, years) === anchor && mark.below === below),
          {
            x: "year",
            y: "value",
            text: ({ figure }: Mark) => valueWords(figure),
            dy: below ? font * 1.1 : -font,
            dx: { start: -font * 0.4, middle: 0, end: font * 0.4 }[anchor],
            textAnchor: anchor,
            fill: ink,
            stroke: paper,
            strokeWidth: 4,
            fontWeight: 600,
          },
        ),
      ),
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
      ...(layout.heading === ""
        ? []
        : [
            Plot.text([layout.heading], {
              frameAnchor: "top-left",
              dy: -margin.top + font * 0.4,
              dx: -margin.left,
              lineAnchor: "top",
              textAnchor: "start",
              fill: ink,
              fontWeight: 650,
              fontSize: font,
            }),
          ]),
    ],
  });
}

/** Width in user units below which values are printed in as few letters as an axis has. */
const narrowest = 240;

const labelPlaces = (["start", "middle", "end"] as const).flatMap((anchor) => [
  { anchor, below: false },
  { anchor, below: true },
]);

function anchorOf(year: number, [from, to]: readonly [number, number]): "start" | "middle" | "end" {
  const place = (year - from) / Math.max(1, to - from);
  return place < 0.08 ? "start" : place > 0.88 ? "end" : "middle";
}
