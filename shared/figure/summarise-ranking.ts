import type { Figure } from "./figure.ts";
import { formatFiscalYear, formatQuantity } from "./format-figure.ts";
import type { WordingLanguage } from "./wording.ts";

/** Figures of one year from the largest down, in one sentence: `Footwear $51.2 million, toys $13.6 million (FY2012).` */
export function summariseRanking(
  figures: readonly Figure[],
  nameOf: (figure: Figure) => string,
  language: WordingLanguage,
  most = 12,
): string {
  const [first] = figures;
  if (!first) return "";
  const ordered = figures.toSorted((a, b) => b.quantity.value - a.quantity.value).slice(0, most);
  const parts = ordered.map((figure) => `${nameOf(figure)} ${formatQuantity(figure.quantity, language)}`);
  return `${formatFiscalYear(first.fiscalYear, language)}: ${parts.join("; ")}.`;
}
