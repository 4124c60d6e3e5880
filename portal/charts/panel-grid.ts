import type { Unit } from "../../shared/figure/unit.ts";
import type { Language } from "../text/language.ts";
import type { ChartSize } from "./chart.ts";
import { type Drawing, inGrid } from "./plot-svg.ts";
import { drawYearPanel, type YearPanel } from "./year-panel.ts";

/** Small multiples: one unit, one scale, one panel a subject; three in a row on a desk, two on a phone. */
export function drawPanelGrid<U extends Unit>(panels: readonly YearPanel<U>[], size: ChartSize, language: Language): Drawing {
  const columns = size.name === "wide" ? 3 : 2;
  const top =
    Math.max(
      ...panels.flatMap(({ series }) =>
        series.flatMap(({ runs }) => runs.flatMap(({ figures }) => figures.map(({ quantity }) => quantity.value))),
      ),
    ) * 1.15;
  const small: ChartSize = { ...size, font: size.font - 1 };
  return inGrid(
    panels.map((panel) =>
      drawYearPanel({ top, height: size.name === "wide" ? 170 : 140, ...panel }, small, language, size.width / columns),
    ),
    columns,
  );
}
