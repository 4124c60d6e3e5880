import { cardToHtml, cardToJson } from "../../../shared/check/evidence-card/card-to-html.ts";
import { makeCard } from "../../../shared/check/evidence-card/make-card.ts";
import { checkText } from "../../text/check-text.ts";
import type { Language } from "../../text/language.ts";
import { saveAs } from "../record-search/export-results.ts";
import { sha256 } from "./sha256.ts";
import type { CheckResult } from "./use-check.ts";

type Props = { language: Language; result: Extract<CheckResult, { kind: "checked" }> };

/** Saves the check as an evidence card that anyone can open offline and verify. */
export function CardButtons({ language, result }: Props) {
  const text = checkText[language];
  const card = () =>
    makeCard(
      {
        at: new Date().toISOString(),
        by: "Border Lens portal",
        version: __PORTAL_VERSION__,
        page: { address: null, title: result.text.title },
        text: result.text,
        check: result.check,
        recordations: result.evidence.recordations,
        releases: result.evidence.releases,
      },
      sha256,
    );
  const name = `border-lens-card-${result.check.register.version}`;
  return (
    <p className="tools small no-print">
      <button type="button" onClick={async () => saveAs(`${name}.html`, "text/html", cardToHtml(await card(), language))}>
        {text.saveCard}
      </button>
      <button type="button" onClick={async () => saveAs(`${name}.json`, "application/json", cardToJson(await card()))}>
        {text.saveCardJson}
      </button>
      <button type="button" onClick={() => print()}>
        {text.print}
      </button>
    </p>
  );
}
