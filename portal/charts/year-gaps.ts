import * as Plot from "@observablehq/plot";
import { missing, quiet } from "./palette.ts";
import type { YearNotes } from "./year-panel.ts";

/** Shaded years of a panel; they lie below everything else. */
export const shadedYears = ({ gaps = [] }: YearNotes, top: number): Plot.Markish =>
  Plot.rect(
    gaps.flatMap(({ years }) => years),
    { x1: (year: number) => year - 0.5, x2: (year: number) => year + 0.5, y1: 0, y2: top, fill: missing },
  );

/** Breaks as dashed uprights, and the words of breaks and of shaded years, printed upright. */
export function breaksAndWords({ gaps = [], breaks = [] }: YearNotes, top: number, font: number): Plot.Markish[] {
  const words = { text: "words", rotate: -90, fill: quiet, fontSize: font * 0.85 };
  const place = ({ after }: { after: number }) => after + 0.5;
  return [
    Plot.ruleX(breaks, { x: place, stroke: quiet, strokeDasharray: "3,3" }),
    Plot.text(breaks, { ...words, x: place, y: top * 0.03, textAnchor: "start", dx: -font * 0.6 }),
    ...[true, false].map((high) =>
      Plot.text(
        gaps.filter((gap) => (gap.high ?? false) === high),
        {
          ...words,
          x: ({ years }: { years: readonly number[] }) => years.reduce((sum, year) => sum + year, 0) / years.length,
          y: high ? top * 0.97 : top * 0.03,
          textAnchor: high ? "end" : "start",
        },
      ),
    ),
  ];
}
