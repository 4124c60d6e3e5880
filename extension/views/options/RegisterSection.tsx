import { useCallback, useEffect, useState } from "react";
import { dateWords, dayWords } from "../../i18n/date-words.ts";
import type { Answer } from "../../messages/messages.ts";
import { ask } from "../../messages/send.ts";
import { builtPortalAddress, parsePortalAddress } from "../../storage/portal-address.ts";
import { settings } from "../../storage/settings.ts";
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
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    void ask("view>background: register", null).then(setFacts, () => undefined);
  }, []);
  const kept = chosen?.portalAddress ?? builtPortalAddress;
  /** What was typed and not yet kept; else what is kept shows, also where it came from another page. */
  const [typed, setTyped] = useState<string>();
  const [isWrong, setIsWrong] = useState(false);
  /** Keeps the address that was typed, where it is one; else says so and keeps what was kept. */
  const keepAddress = useCallback(async () => {
    if (typed === undefined) return true;
    const address = parsePortalAddress(typed.trim() || builtPortalAddress);
    setIsWrong(address === undefined);
    if (address === undefined) return false;
    await change((before) => ({ ...before, portalAddress: address === builtPortalAddress ? null : address }));
    setTyped(undefined);
    return true;
  }, [typed, change]);
  const update = useCallback(async () => {
    setBusy(true);
    setHasFailed(false);
    try {
      // The background reads what is kept: it must not be asked before that.
      if (await keepAddress()) setFacts(await ask("view>background: update register", null));
    } catch {
      setHasFailed(true);
    }
    setBusy(false);
  }, [keepAddress]);
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
        {lookedAt ? words("registerLooked", dayWords(lookedAt, language)) : words("registerNeverLooked")}{" "}
        {hasFailed ? words("problemNobody") : problem}
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
          value={typed ?? kept}
          onChange={({ target }) => setTyped(target.value)}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? "portal-address-wrong" : undefined}
          onBlur={() => void keepAddress()}
        />
      </label>
      {/* Not `disabled`: the keyboard would lose its place. */}
      <button type="button" className="secondary" aria-disabled={busy} onClick={() => (busy ? undefined : void update())}>
        {words(busy ? "registerUpdating" : "registerUpdate")}
      </button>
      {/* Below the button: it comes and goes while the button is being pressed, which must not move. */}
      {isWrong && (
        <p id="portal-address-wrong" role="alert" className="notice">
          {words("registerAddressWrong")}
        </p>
      )}
    </fieldset>
  );
}
