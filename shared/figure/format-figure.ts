import { unitNoun } from "./figure-labels.ts";
import type { Quantity } from "./quantity.ts";
import { isDollars, isPercent } from "./unit.ts";
import type { WordingLanguage } from "./wording.ts";

// Readers of Spanish here live in the United States, where a point parts decimals and a comma thousands in both languages.
const locale: Record<WordingLanguage, string> = { en: "en-US", es: "es-US" };

// Making a formatter takes far longer than using it, and tables have hundreds of cells.
const formatters = {
  en: { cents: numberFormat("en", 2), thousandths: numberFormat("en", 3) },
  es: { cents: numberFormat("es", 2), thousandths: numberFormat("es", 3) },
};
function numberFormat(language: WordingLanguage, maximumFractionDigits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(locale[language], { maximumFractionDigits, useGrouping: "always" });
}

/** `34,143`. Five or more digits are grouped alike in both languages. */
export const formatNumber = (value: number, language: WordingLanguage): string => formatters[language].cents.format(value);

const million = 1e6;
const billion = 1e9;
const trimmed = (value: number, language: WordingLanguage): string => formatters[language].thousandths.format(value);

/** Big numbers in the words people use: `1.38 billion`, `1,380 millones` (Spanish has no billion of nine zeros). Exact ones stay whole. */
function spelled(value: number, exact: boolean, language: WordingLanguage): string {
  if (exact || value < million) return formatNumber(value, language);
  if (language === "es") return `${trimmed(value / million, language)} ${value < 2 * million ? "millón" : "millones"}`;
  return value >= billion ? `${trimmed(value / billion, language)} billion` : `${trimmed(value / million, language)} million`;
}

const qualifier = {
  en: { exact: "", rounded: "", over: "over ", nearly: "nearly ", about: "about " },
  es: { exact: "", rounded: "", over: "más de ", nearly: "casi ", about: "cerca de " },
} as const;

/** The number as a reader would say it, with the source's hedge and the unit: `over $2.7 billion`, `24,361 shipments`, `12.3%`. */
export function formatQuantity({ value, unit, precision }: Quantity, language: WordingLanguage): string {
  const hedge = qualifier[language][precision];
  if (isPercent(unit)) return `${hedge}${trimmed(value, language)}${language === "es" ? " %" : "%"}`;
  const number = spelled(value, precision === "exact", language);
  if (isDollars(unit)) return `${hedge}$${number}`;
  return `${hedge}${number} ${nounAfter(number, unit, language)}`.trim();
}

/** The number alone, for cells and labels whose heading names the unit. */
export function formatValue({ value, unit, precision }: Quantity, language: WordingLanguage): string {
  const hedge = qualifier[language][precision];
  if (isPercent(unit)) return `${hedge}${trimmed(value, language)}${language === "es" ? " %" : "%"}`;
  return `${hedge}${isDollars(unit) ? "$" : ""}${spelled(value, precision === "exact", language)}`;
}

/** Spanish says `79 millones de artículos` but `34,143 envíos`. */
function nounAfter(number: string, unit: Quantity["unit"], language: WordingLanguage): string {
  const noun = unitNoun[unit]?.[language] ?? "";
  return language === "es" && / mill[oó]n/.test(number) && noun !== "" ? `de ${noun}` : noun;
}

/** `FY2017`, `AF 2017`. */
export const formatFiscalYear = (year: number, language: WordingLanguage): string =>
  language === "es" ? `AF ${year}` : `FY${year}`;

/** Years as a reader would list them: `2004`, `2008 to 2011`, `2004 and 2006`. */
export function formatYears(years: readonly number[], language: WordingLanguage): string {
  const spans: [number, number][] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else spans.push([year, year]);
  }
  const words = spans.map(([from, to]) => (from === to ? String(from) : `${from} ${language === "es" ? "a" : "to"} ${to}`));
  return new Intl.ListFormat(language, { type: "conjunction" }).format(words);
}
