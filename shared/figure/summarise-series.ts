import type { Figure } from "./figure.ts";
import { formatFiscalYear, formatQuantity, formatYears } from "./format-figure.ts";
import { interruptionsOf, type Series } from "./series.ts";
import type { WordingLanguage } from "./wording.ts";

/** A series in three sentences: from where to where, its highest year, and what is missing or broken in between. */
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
  return path + peak + interruptionsInWords(series, language);
}

/** What interrupts a series, as a sentence with a space before it; empty when nothing does. */
export function interruptionsInWords(series: Series, language: WordingLanguage): string {
  const interruptions = interruptionsOf(series);
  const missing = interruptions.flatMap((interruption) => (interruption.kind === "missing" ? interruption.years : []));
  const broken = interruptions.flatMap((interruption) => (interruption.kind === "break" ? [interruption.at] : []));
  const sentences = [
    ...(missing.length > 0
      ? [
          language === "es"
            ? `Sin cifra para ${formatYears(missing, language)}.`
            : `No figure for ${formatYears(missing, language)}.`,
        ]
      : []),
    ...broken.map(({ before, reason }) =>
      language === "es"
        ? `Ruptura antes de ${formatFiscalYear(before, language)}: ${reason.es}`
        : `Break before ${formatFiscalYear(before, language)}: ${reason.en}`,
    ),
  ];
  return sentences.map((sentence) => ` ${sentence}`).join("");
}
