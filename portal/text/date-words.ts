import type { Language } from "./language.ts";

const locale: Record<Language, string> = { en: "en-US", es: "es-US" };

const exactness = {
  day: { dateStyle: "long" },
  month: { year: "numeric", month: "long" },
  year: { year: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A date as exact as it is known, in words: `2011-02-15` -> "February 15, 2011", `1987-04` -> "April 1987", `1983` -> "1983". */
export function dateWords(language: Language, date: string): string {
  const [year, month, day] = date.split("-");
  return format(language, day ? "day" : month ? "month" : "year").format(
    new Date(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00Z`),
  );
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Kept, because making one takes a phone longer than the rest of a short answer. */
function format(language: Language, exact: keyof typeof exactness): Intl.DateTimeFormat {
  const key = `${language} ${exact}`;
  const kept = formats.get(key) ?? new Intl.DateTimeFormat(locale[language], { ...exactness[exact], timeZone: "UTC" });
  formats.set(key, kept);
  return kept;
}

// Making a format takes a hundred times longer than using one, and a search writes a hundred numbers with every letter.
const numbers: Record<Language, Intl.NumberFormat> = {
  en: new Intl.NumberFormat(locale.en),
  es: new Intl.NumberFormat(locale.es),
};

/** A whole number with the language's separators. */
export const numberWords = (language: Language, value: number): string => numbers[language].format(value);

/** A day with its weekday: `2026-11-24` -> "Tue, Nov 24, 2026". */
export const weekdayWords = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(locale[language], {
    weekday: "short",
    year: "numeric",
    month: "short",
    day: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`));
