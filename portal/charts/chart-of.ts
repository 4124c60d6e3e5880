import type { Figure } from "../../shared/figure/figure.ts";
import { formatFiscalYear, formatQuantity, formatValue } from "../../shared/figure/format-figure.ts";
import type { Series } from "../../shared/figure/series.ts";
import { summariseChart } from "../../shared/figure/summarise-series.ts";
import type { Wording } from "../../shared/figure/wording.ts";
import type { ChartWords } from "../text/charts/chart-words.ts";
import type { Language } from "../text/language.ts";
import type { Chart, ChartSeries } from "./chart.ts";

/** One text in both languages from one function. */
export const bothLanguages = (say: (language: Language) => string): Wording => ({ en: say("en"), es: say("es") });

export const say = (figure: Figure, language: Language): string => formatQuantity(figure.quantity, language);
/** The value without its unit, for sentences that have just named it. */
export const sayValue = (figure: Figure, language: Language): string => formatValue(figure.quantity, language);
export const yearOf = (figure: Figure, language: Language): string => formatFiscalYear(figure.fiscalYear, language);

/** The figure that a chart's title speaks of; a missing one stops the build, since the title would be untrue. */
export function figureAt(series: Series, index: number): Figure {
  const figure = series.figures.at(index);
  if (!figure)
    throw new Error(
      `The series ${series.table} ${series.subject} ${series.measure} has no figures, but a chart is titled by one. Mend content/figures/ or the chart.`,
    );
  return figure;
}
export const highestOf = (series: Series): Figure =>
  series.figures.reduce((peak, figure) => (figure.quantity.value > peak.quantity.value ? figure : peak), figureAt(series, 0));

/** Puts a chart together from its words and series; the summary tells each series in turn unless the chart has a better one. */
export function chartOf<Facts>(
  chart: Pick<Chart, "id" | "topic" | "draw"> & {
    series: readonly ChartSeries[];
    words: ChartWords<Facts>;
    facts: (language: Language) => Facts;
    summary?: Wording;
  },
): Chart {
  const { words, facts, series, summary, ...rest } = chart;
  return {
    ...rest,
    series,
    title: bothLanguages((language) => words[language].title(facts(language))),
    subtitle: { en: words.en.subtitle, es: words.es.subtitle },
    notShown: { en: words.en.notShown, es: words.es.notShown },
    summary:
      summary ??
      bothLanguages((language) =>
        summariseChart(
          series.map(({ name, series: own }) => ({ name: name[language], series: own })),
          language,
        ),
      ),
  };
}
