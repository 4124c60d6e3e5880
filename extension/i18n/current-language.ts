import { type Settings, settings } from "../storage/settings.ts";
import { readItem, watchItem } from "../storage/stored-item.ts";
import { type Language, languageOf } from "./say.ts";

/** The language the user reads, chosen or the browser's. */
export async function currentLanguage(): Promise<Language> {
  return languageHere(await readItem(settings));
}

/** The same, for whoever has read the settings. */
export const languageHere = (chosen: Settings): Language => languageOf(chosen, chrome.i18n.getUILanguage());

/** Calls back when the user chooses another language. */
export function everyLanguageChange(changed: (language: Language) => void): void {
  watchItem(settings, (chosen) => changed(languageHere(chosen)));
}
