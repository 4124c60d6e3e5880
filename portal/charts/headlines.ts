import type { Figure } from "../../shared/figure/figure.ts";
import type { FigureSource } from "../../shared/figure/figure-source.ts";
import { type Series, seriesOf } from "../../shared/figure/series.ts";
import type { Wording } from "../../shared/figure/wording.ts";
import { figureSources, figures } from "../loaders/figures.ts";
import { headlineText } from "../text/statistics-text.ts";
import { figureAt } from "./chart-of.ts";

/** A figure worth a place on the home page: the newest of its series, with the series' shape, its source and its chart. */
export type Headline = { label: Wording; figure: Figure; series: Series; source: FigureSource; path: string };

/** Value, items and shipments, each the newest published. */
export function headlines(): Headline[] {
  return (
    [
      { label: headlineText.value, series: seriesOf(figures, "totals", "msrp"), path: "/statistics/value/" },
      { label: headlineText.items, series: seriesOf(figures, "enforcement", "items"), path: "/statistics/items/" },
      { label: headlineText.shipments, series: seriesOf(figures, "totals", "shipments"), path: "/statistics/shipments/" },
    ] satisfies { label: Wording; series: Series; path: string }[]
  ).map(({ label, series, path }) => {
    const figure = figureAt(series, -1);
    const source = figureSources.get(figure.source);
    if (!source)
      throw new Error(`content/figures names the source "${figure.source}", which sources.csv does not have. Add it there.`);
    return { label, figure, series, source, path };
  });
}
