import type { Language } from "../language.ts";
import { signalTable } from "./signal-table.ts";

/** Signals that come of comparing fields and of how marks are written, not of a phrase in the table. */
const comparedSignals = ["written-to-hide", "brand-field-differs", "brand-field-empty-of-brand", "list-of-marks"] as const;
export type ComparedSignal = (typeof comparedSignals)[number];

const compared: Readonly<Record<ComparedSignal, Readonly<Record<Language, string>>>> = {
  "written-to-hide": {
    en: "the mark is written so that a plain search does not find it.",
    es: "la marca está escrita de modo que una búsqueda sencilla no la encuentra.",
  },
  "brand-field-differs": {
    en: "the brand field names another brand than the title.",
    es: "el campo de marca nombra otra marca que el título.",
  },
  "brand-field-empty-of-brand": {
    en: "the brand field names no brand.",
    es: "el campo de marca no nombra ninguna marca.",
  },
  "list-of-marks": {
    en: "several marks stand in a row, as search words do.",
    es: "varias marcas seguidas, como palabras de búsqueda.",
  },
};

const meanings = new Map<string, Readonly<Record<Language, string>>>([
  ...signalTable.map(({ id, meaning }) => [id, meaning] as const),
  ...Object.entries(compared),
]);

export const signalIds: readonly string[] = [...meanings.keys()];

/** What a signal's words mean among sellers, as half a sentence after the quotation. */
export function signalMeaning(id: string, language: Language): string {
  return meanings.get(id)?.[language] ?? (language === "es" ? "palabras que conviene notar." : "worth noticing.");
}
