import * as Plot from "@observablehq/plot";
import type { Figure } from "../../shared/figure/figure.ts";
import type { MeasureIn } from "../../shared/figure/measure.ts";
import type { Unit } from "../../shared/figure/unit.ts";
import type { Language } from "../text/language.ts";
import type { ChartSize } from "./chart.ts";
import { drawnValue } from "./drawn-value.ts";
import { colourOf, ink, quiet, type Tone } from "./palette.ts";
import { panelHeading } from "./panel-heading.ts";
import { type Drawing, drawPlot, pointTitle } from "./plot-svg.ts";

/** Bars of one unit and one year, in the order given; the name stands above each bar so that long ones need no wrapping. */
export type BarPanel<U extends Unit> = {
  unit: U;
  bars: readonly { name: string; figure: Figure<MeasureIn<U>> | undefined; tone: Tone; shareWords?: string }[];
  heading?: string;
  top?: number;
  /** False in the second of two panels that share their names. */
  names?: boolean;
};

export function drawBarPanel<U extends Unit>(
  { bars, heading, names = true, ...panel }: BarPanel<U>,
  size: ChartSize,
  language: Language,
  width = size.width,
): Drawing {
  const rows = bars.flatMap(({ name, figure, tone, shareWords }) =>
    figure
      ? [{ name, figure, tone, value: figure.quantity.value, words: shareWords ?? drawnValue(figure.quantity, language) }]
      : [],
  );
  const top = panel.top ?? Math.max(...rows.map(({ value }) => value));
  const row = size.font * 2.9;
  const longest = Math.max(...rows.map(({ words }) => words.length), 4);
  return drawPlot({
    width,
    height: bars.length * row + (heading ? size.font * 2.4 : size.font * 0.6),
    marginLeft: 1,
    marginRight: longest * size.font * 0.56 + 10,
    marginTop: heading ? size.font * 2 : size.font * 0.2,
    marginBottom: size.font * 0.3,
    style: { fontSize: `${size.font}px` },
    x: { domain: [0, top], axis: null },
    y: { domain: bars.map(({ name }) => name), type: "band", padding: 0, axis: null },
    marks: [
      ...(names
        ? [Plot.text(bars, { x: 0, y: "name", text: "name", textAnchor: "start", dy: -size.font * 0.62, fill: ink })]
        : []),
      Plot.barX(rows, {
        x1: 0,
        x2: "value",
        y: "name",
        insetTop: size.font * 1.5,
        insetBottom: size.font * 0.5,
        fill: ({ tone }: (typeof rows)[number]) => colourOf(tone),
        fillOpacity: ({ figure }: (typeof rows)[number]) =>
          figure.quantity.precision === "exact" || figure.quantity.unit.startsWith("percent") ? 1 : 0.35,
        title: ({ figure }: (typeof rows)[number]) => pointTitle(figure),
      }),
      Plot.ruleX([0], { stroke: quiet }),
      Plot.text(rows, {
        x: "value",
        y: "name",
        text: "words",
        textAnchor: "start",
        dx: 6,
        dy: size.font * 0.5,
        fill: ink,
        fontWeight: 600,
      }),
      ...panelHeading(heading, size.font, -size.font * 1.9),
    ],
  });
}
