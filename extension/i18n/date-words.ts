import type { Language } from "./say.ts";

/** An ISO date (`2024-05-01`) or month (`1987-04`) in the reader's words; anything else as it stands. */
export function dateWords(iso: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(iso) ?? [];
  if (!year || !month) return iso;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(language, {
    dateStyle: day ? "long" : undefined,
    ...(day ? {} : { year: "numeric", month: "long" }),
    timeZone: "UTC",
  }).format(date);
}

/** The day on which something happened here (ISO time), as the reader's own calendar has it. */
export function dayWords(time: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(new Date(time));
}
