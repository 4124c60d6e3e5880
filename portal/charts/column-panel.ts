import * as Plot from "@observablehq/plot";
import type { Figure } from "../../shared/figure/figure.ts";
import type { MeasureIn } from "../../shared/figure/measure.ts";
import type { Unit } from "../../shared/figure/unit.ts";
import type { Language } from "../text/language.ts";
import type { ChartSize } from "./chart.ts";
import { drawnValue } from "./drawn-value.ts";
import { colourOf, ink, missing, quiet, type Tone } from "./palette.ts";
import { panelHeading } from "./panel-heading.ts";
import { type Drawing, drawPlot, pointTitle } from "./plot-svg.ts";

/** One column a fiscal year, for figures of one unit. */
export type ColumnPanel<U extends Unit> = {
  unit: U;
  columns: readonly { figure: Figure<MeasureIn<U>>; tone: Tone; label?: string }[];
  years: readonly [number, number];
  heading?: string;
  /** Printed upright in years without a column. */
  gapWords: string;
  top?: number;
  height?: number;
};

export function drawColumnPanel<U extends Unit>(
  { columns, years, heading, gapWords, ...panel }: ColumnPanel<U>,
  size: ChartSize,
  language: Language,
  width = size.width,
): Drawing {
  const rows = columns.map(({ figure, tone, label }) => ({
    figure,
    tone,
    label: label ?? "",
    year: figure.fiscalYear,
    value: figure.quantity.value,
  }));
  const all = Array.from({ length: years[1] - years[0] + 1 }, (_, index) => years[0] + index);
  const empty = all.filter((year) => !rows.some((row) => row.year === year));
  const top = panel.top ?? Math.max(...rows.map(({ value }) => value)) * 1.15;
  const band = (width - size.font * 1.2) / all.length;
  // Labels above columns must not run into their neighbours: long ones are set in lines, and then in smaller type.
  const labelOf = (figure: Figure, label: string): string[] => {
    const words = drawnValue(figure.quantity, language);
    return [
      ...(label === "" ? [] : [label]),
      ...(words.length * size.font * 0.58 < band ? [words] : words.split(/ (?=\$|[a-z])/)),
    ];
  };
  const longest = Math.max(...rows.flatMap(({ figure, label }) => labelOf(figure, label)).map((words) => words.length));
  const labelFont = Math.min(size.font, Math.max(size.font * 0.76, (band * 1.02) / (longest * 0.58)));
  const tickStep = band > size.font * 2.6 ? 1 : 2;
  return drawPlot({
    width,
    height: panel.height ?? size.height,
    marginLeft: size.font * 0.6,
    marginRight: size.font * 0.6,
    marginTop: heading ? size.font * 4 : size.font * 2.4,
    marginBottom: size.font * 2,
    style: { fontSize: `${size.font}px` },
    x: { domain: all, type: "band", paddingInner: 0.28, paddingOuter: 0.1, axis: null },
    y: { domain: [0, top], axis: null },
    marks: [
      Plot.barY(empty, { x: (year: number) => year, y1: 0, y2: top, fill: missing }),
      Plot.text(empty, {
        x: (year: number) => year,
        y: top / 2,
        text: () => gapWords,
        rotate: -90,
        fill: quiet,
        fontSize: size.font * 0.85,
      }),
      Plot.barY(rows, {
        x: "year",
        y: "value",
        fill: ({ tone }: (typeof rows)[number]) => colourOf(tone),
        // As dots are: full where the number is printed to the last digit, pale with an outline where it is rounded or a bound.
        fillOpacity: ({ figure }: (typeof rows)[number]) => (figure.quantity.precision === "exact" ? 1 : 0.35),
        stroke: ({ tone }: (typeof rows)[number]) => colourOf(tone),
        strokeWidth: 1.5,
        insetBottom: 1,
        title: ({ figure }: (typeof rows)[number]) => pointTitle(figure),
      }),
      Plot.ruleY([0], { stroke: quiet }),
      Plot.text(rows, {
        x: "year",
        y: "value",
        text: ({ figure, label }: (typeof rows)[number]) => labelOf(figure, label).join("\n"),
        lineAnchor: "bottom",
        dy: -size.font * 0.4,
        fontSize: labelFont,
        fill: ink,
        fontWeight: 600,
      }),
      Plot.axisX(
        all.filter((year) => (years[1] - year) % tickStep === 0),
        {
          tickFormat: (year: number) => String(year),
          tickSize: 0,
          tickPadding: 6,
          label: null,
          fill: quiet,
          fontSize: size.font,
        },
      ),
      ...panelHeading(heading, size.font, -size.font * 3.7),
    ],
  });
}
