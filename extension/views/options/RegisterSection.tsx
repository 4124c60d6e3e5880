import { useCallback, useEffect, useState } from "react";
import { dateWords } from "../../i18n/date-words.ts";
import type { Answer } from "../../messages/messages.ts";
import { ask } from "../../messages/send.ts";
import { settings } from "../../storage/settings.ts";
import { builtPortalAddress } from "../portal-link.ts";
import { Choice } from "../StoreChoices.tsx";
import { useItem } from "../use-item.ts";
import { useLanguage, useWords } from "../use-words.tsx";

type Facts = Answer<"view>background: register">;

/** Which register is in use, how old it is, and how it is kept up to date. */
export function RegisterSection() {
  const words = useWords();
  const language = useLanguage();
  const [chosen, change] = useItem(settings);
  const [facts, setFacts] = useState<Facts>();
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    void ask("view>background: register", null).then(setFacts, () => undefined);
  }, []);
  const update = useCallback(async () => {
    setBusy(true);
    await ask("view>background: update register", null).then(setFacts, () => undefined);
    setBusy(false);
  }, []);
  if (!chosen || !facts) return null;
  const { version, asOf, marks, source, lookedAt, problem, old } = facts;
  return (
    <fieldset className="choices">
      <legend>{words("registerLegend")}</legend>
      <p>
        {words("registerLine", dateWords(asOf, language), version)}. {words("registerMarks", marks)}{" "}
        {words(source === "bundled" ? "registerBundled" : "registerUpdated")}
      </p>
      {old && <p className="notice">{words("registerOld", dateWords(asOf, language))}</p>}
      <p className="quiet" role="status">
        {lookedAt ? words("registerLooked", dateWords(lookedAt, language)) : words("registerNeverLooked")} {problem}
      </p>
      <Choice
        label={words("registerAuto")}
        hint={words("registerAutoWhy")}
        on={chosen.updateRegister}
        change={(on) => change((before) => ({ ...before, updateRegister: on }))}
      />
      <label className="row">
        <span>{words("registerAddress")}</span>
        <input
          type="url"
          defaultValue={chosen.portalAddress ?? builtPortalAddress}
          onBlur={({ target }) =>
            change((before) => ({ ...before, portalAddress: target.value === builtPortalAddress ? null : target.value || null }))
          }
        />
      </label>
      <button type="button" className="secondary" disabled={busy} onClick={() => void update()}>
        {words(busy ? "registerUpdating" : "registerUpdate")}
      </button>
    </fieldset>
  );
}
