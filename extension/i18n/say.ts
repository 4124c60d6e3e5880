import type { Language } from "../../shared/language.ts";
import english from "../_locales/en/messages.json";
import spanish from "../_locales/es/messages.json";
import type { Settings } from "../storage/settings.ts";

export type { Language } from "../../shared/language.ts";
export type WordKey = keyof typeof english;

// The browser's own getMessage knows the browser's language only; whoever chose the other one here gets it from the same files.
const messages: Record<Language, Record<WordKey, { message: string }>> = { en: english, es: spanish };

/** A sentence of the extension's interface; `$1` to `$9` in it stand for `parts`. */
export function say(language: Language, key: WordKey, ...parts: (string | number)[]): string {
  return messages[language][key].message.replace(/\$([1-9])/g, (_, place: string) => String(parts[Number(place) - 1] ?? ""));
}

/** The language to speak: the one chosen, else the browser's where we have it, else English. */
export function languageOf({ language }: Pick<Settings, "language">, browserLanguage: string): Language {
  if (language !== "browser") return language;
  return browserLanguage.toLowerCase().startsWith("es") ? "es" : "en";
}
