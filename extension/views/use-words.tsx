import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import { type Language, languageOf, say, type WordKey } from "../i18n/say.ts";
import { type Settings, settings } from "../storage/settings.ts";
import { readItem, watchItem } from "../storage/stored-item.ts";
import { chooseColours } from "./choose-colours.ts";

const Chosen = createContext<Settings>(settings.initial());

/** Loads the settings before anything is drawn, and keeps page language and appearance in step with them. */
export function WithSettings({ children }: { children: ReactNode }) {
  const [chosen, setChosen] = useState<Settings>();
  useEffect(() => {
    void readItem(settings).then(setChosen);
    return watchItem(settings, setChosen);
  }, []);
  const language = chosen ? languageOf(chosen, chrome.i18n.getUILanguage()) : undefined;
  useEffect(() => {
    if (!chosen || !language) return;
    document.documentElement.lang = language;
    chooseColours(chosen.appearance);
  }, [chosen, language]);
  return chosen ? <Chosen value={chosen}>{children}</Chosen> : null;
}

export const useSettings = (): Settings => useContext(Chosen);

export const useLanguage = (): Language => languageOf(useSettings(), chrome.i18n.getUILanguage());

/** The interface's sentences in the reader's language. */
export function useWords(): (key: WordKey, ...parts: (string | number)[]) => string {
  const language = useLanguage();
  return useCallback((key, ...parts) => say(language, key, ...parts), [language]);
}
