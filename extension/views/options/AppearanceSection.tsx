import type { WordKey } from "../../i18n/say.ts";
import { appearances, languageChoices, settings } from "../../storage/settings.ts";
import { useItem } from "../use-item.ts";
import { useWords } from "../use-words.tsx";

const languageKey: Record<(typeof languageChoices)[number], WordKey> = {
  browser: "asInBrowser",
  en: "languageEnglish",
  es: "languageSpanish",
};
const appearanceKey: Record<(typeof appearances)[number], WordKey> = {
  browser: "asInBrowser",
  light: "appearanceLight",
  dark: "appearanceDark",
};

/** Language and colours. */
export function AppearanceSection() {
  const words = useWords();
  const [chosen, change] = useItem(settings);
  if (!chosen) return null;
  return (
    <fieldset className="choices">
      <legend>{words("appearanceLegend")}</legend>
      <label className="field">
        <span>{words("languageLabel")}</span>
        <select
          value={chosen.language}
          onChange={({ target }) => {
            const language = languageChoices.find((one) => one === target.value);
            if (language) change((before) => ({ ...before, language }));
          }}
        >
          {languageChoices.map((language) => (
            <option key={language} value={language}>
              {words(languageKey[language])}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{words("appearanceLabel")}</span>
        <select
          value={chosen.appearance}
          onChange={({ target }) => {
            const appearance = appearances.find((one) => one === target.value);
            if (appearance) change((before) => ({ ...before, appearance }));
          }}
        >
          {appearances.map((appearance) => (
            <option key={appearance} value={appearance}>
              {words(appearanceKey[appearance])}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}
