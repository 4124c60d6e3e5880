import * as Plot from "@observablehq/plot";
import type { Figure } from "../../shared/figure/figure.ts";
import { runsOf, type Series } from "../../shared/figure/series.ts";
import { drawPlot } from "./plot-svg.ts";

/** A series as a line the size of a word: its shape, with gaps as gaps and the last figure as a dot. Decoration beside the number itself. */
export function sparkSvg(series: Series, width = 180, height = 44): string {
  const last = series.figures.at(-1);
  const years = series.figures.map(({ fiscalYear }) => fiscalYear);
  const value = (figure: Figure) => figure.quantity.value;
  const { inner } = drawPlot({
    width,
    height,
    margin: 5,
    x: { domain: [Math.min(...years), Math.max(...years)], axis: null },
    y: { domain: [0, Math.max(...series.figures.map(value))], axis: null },
    marks: [
      Plot.ruleY([0], { stroke: "var(--line)" }),
      ...runsOf(series)
        .filter(({ figures }) => figures.length > 1)
        .map(({ figures }) => Plot.line(figures, { x: "fiscalYear", y: value, stroke: "var(--teal)", strokeWidth: 2 })),
      Plot.dot(last ? [last] : [], { x: "fiscalYear", y: value, r: 3.5, fill: "var(--teal)" }),
    ],
  });
  return `<svg class="spark" aria-hidden="true" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${inner}</svg>`;
}
