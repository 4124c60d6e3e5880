import { useEffect, useState } from "react";
import { checkText } from "../../text/check-text.ts";
import type { Language } from "../../text/language.ts";
import type { CheckResult } from "./use-check.ts";

type Props = { language: Language; result: Extract<CheckResult, { kind: "checked" }> };

/** What makes a card; asked for with the first result, which must not wait for it. */
const cardMaker = () => import("./save-card.ts");

/** Saves the check as an evidence card that anyone can open offline and verify. */
export function CardButtons({ language, result }: Props) {
  const text = checkText[language];
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    cardMaker().catch(() => undefined);
  }, []);
  const save = (form: "html" | "json") =>
    cardMaker().then(
      ({ saveCard }) => saveCard(result, form, language),
      () => setMissing(true),
    );
  return (
    <>
      <p className="tools small no-print">
        <button type="button" onClick={() => save("html")}>
          {text.saveCard}
        </button>
        <button type="button" onClick={() => save("json")}>
          {text.saveCardJson}
        </button>
        <button type="button" onClick={() => print()}>
          {text.print}
        </button>
      </p>
      {missing && (
        <p className="card" role="alert">
          {text.cardMissing}
        </p>
      )}
    </>
  );
}
