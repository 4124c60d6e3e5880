import type { Language } from "./wording.ts";

/** What a signal's words mean among sellers, as half a sentence after the quotation. */
export function signalMeaning(_id: string, language: Language): string {
  return language === "es" ? "palabras que conviene notar." : "words worth noticing.";
}
