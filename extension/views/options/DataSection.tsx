import { useState } from "react";
import { ask } from "../../messages/send.ts";
import { settings } from "../../storage/settings.ts";
import { Choice } from "../StoreChoices.tsx";
import { useItem } from "../use-item.ts";
import { useWords } from "../use-words.tsx";

/** What is kept on this device, and the one button that clears it. */
export function DataSection() {
  const words = useWords();
  const [chosen, change] = useItem(settings);
  const [step, setStep] = useState<"idle" | "sure" | "done">("idle");
  if (!chosen) return null;
  const deleteAll = async () => {
    await ask("view>background: delete all", null);
    setStep("done");
  };
  return (
    <fieldset className="choices">
      <legend>{words("dataLegend")}</legend>
      <Choice
        label={words("keepRecent")}
        hint={words("keepRecentWhy")}
        on={chosen.keepRecent}
        change={(on) => change((before) => ({ ...before, keepRecent: on }))}
      />
      <p>
        <a href="tabs/recent.html">{words("openRecent")}</a>
      </p>
      {step === "sure" ? (
        <p className="row">
          <span>{words("deleteSure")}</span>
          <button type="button" className="primary" onClick={() => void deleteAll()}>
            {words("deleteYes")}
          </button>
          <button type="button" className="secondary" onClick={() => setStep("idle")}>
            {words("cancel")}
          </button>
        </p>
      ) : (
        <button type="button" className="secondary" onClick={() => setStep("sure")}>
          {words("deleteAll")}
        </button>
      )}
      <p role="status">{step === "done" ? words("deleted") : ""}</p>
    </fieldset>
  );
}
