import type { Figure } from "./figure.ts";
import { formatFiscalYear, formatQuantity, formatYears } from "./format-figure.ts";
import { interruptionsOf, type Series } from "./series.ts";
import type { WordingLanguage } from "./wording.ts";

/** A series in three sentences: from where to where, its highest year, and the years in between without a figure. */
export function summariseSeries(series: Series, label: string, language: WordingLanguage): string {
  const [first] = series.figures;
  const last = series.figures.at(-1);
  if (!first || !last) return language === "es" ? `${label}: no se halló ninguna cifra.` : `${label}: no figure was found.`;
  const say = (figure: Figure) => formatQuantity(figure.quantity, language);
  const year = (figure: Figure) => formatFiscalYear(figure.fiscalYear, language);
  if (first === last)
    return language === "es"
      ? `${label}: ${say(first)} en ${year(first)}, la única cifra hallada.`
      : `${label}: ${say(first)} in ${year(first)}, the only figure found.`;
  const highest = series.figures.reduce((peak, figure) => (figure.quantity.value > peak.quantity.value ? figure : peak));
  const path =
    language === "es"
      ? `${label}: de ${say(first)} en ${year(first)} a ${say(last)} en ${year(last)}.`
      : `${label}: from ${say(first)} in ${year(first)} to ${say(last)} in ${year(last)}.`;
  const peak =
    highest === last || highest === first
      ? ""
      : language === "es"
        ? ` El máximo fue ${say(highest)} en ${year(highest)}.`
        : ` The highest was ${say(highest)} in ${year(highest)}.`;
  return path + peak + missingInWords(series, language);
}

/** Several series in turn, and then each break that any of them has, once. */
export function summariseChart(series: readonly { name: string; series: Series }[], language: WordingLanguage): string {
  const breaks = new Set(
    series.flatMap((one) => interruptionsOf(one.series).flatMap((found) => (found.kind === "break" ? [found.at] : []))),
  );
  const told = [...breaks].map(({ before, reason }) =>
    language === "es"
      ? `Ruptura antes de ${formatFiscalYear(before, language)}: ${reason.es}`
      : `Break before ${formatFiscalYear(before, language)}: ${reason.en}`,
  );
  return [...series.map((one) => summariseSeries(one.series, one.name, language)), ...told].join(" ");
}

/** Years without a figure inside a series, as a sentence with a space before it; empty when there are none. */
function missingInWords(series: Series, language: WordingLanguage): string {
  const missing = interruptionsOf(series).flatMap((found) => (found.kind === "missing" ? found.years : []));
  if (missing.length === 0) return "";
  return language === "es"
    ? ` Sin cifra para ${formatYears(missing, language)}.`
    : ` No figure for ${formatYears(missing, language)}.`;
}
