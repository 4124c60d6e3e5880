import type { Figure } from "../../shared/figure/figure.ts";
import type { Language } from "../text/language.ts";
import { drawBarPanel } from "./bar-panel.ts";
import type { ChartSize } from "./chart.ts";
import { drawnValue } from "./drawn-value.ts";
import { type Drawing, inGrid } from "./plot-svg.ts";

/** One subject counted in lines and in MSRP. */
export type PairedBar = { name: string; lines: Figure<"lines">; msrp: Figure<"msrp">; lineShare: number; msrpShare: number };

/** Two bar panels over the same subjects, each with its own unit and scale. */
export function drawPairedBars(
  pairs: readonly PairedBar[],
  headings: { lines: string; msrp: string },
  size: ChartSize,
  language: Language,
): Drawing {
  const columns = size.name === "wide" ? 2 : 1;
  const width = size.width / columns;
  const words = (figure: Figure, share: number) => `${drawnValue(figure.quantity, language)} · ${percent(share, language)}`;
  return inGrid(
    [
      drawBarPanel(
        {
          unit: "lines",
          heading: headings.lines,
          bars: pairs.map(({ name, lines, lineShare }) => ({
            name,
            figure: lines,
            tone: "slate",
            shareWords: words(lines, lineShare),
          })),
        },
        size,
        language,
        width,
      ),
      drawBarPanel(
        {
          unit: "msrp-usd",
          heading: headings.msrp,
          bars: pairs.map(({ name, msrp, msrpShare }) => ({
            name,
            figure: msrp,
            tone: "teal",
            shareWords: words(msrp, msrpShare),
          })),
        },
        size,
        language,
        width,
      ),
    ],
    columns,
  );
}

/** A computed share, to whole percent; below one half it says so rather than 0. */
export function percent(share: number, language: Language): string {
  const unit = language === "es" ? " %" : "%";
  return share > 0 && share < 0.005 ? `<1${unit}` : `${Math.round(share * 100)}${unit}`;
}
