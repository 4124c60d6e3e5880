import { cardToHtml, cardToJson } from "../../../shared/check/evidence-card/card-to-html.ts";
import { makeCard } from "../../../shared/check/evidence-card/make-card.ts";
import type { Language } from "../../text/language.ts";
import { saveAs } from "../save-as.ts";
import { sha256 } from "./sha256.ts";
import type { CheckResult } from "./use-check.ts";

/** Hands a check to the reader as an evidence card: a page that opens offline, or its data alone. */
export async function saveCard(
  result: Extract<CheckResult, { kind: "checked" }>,
  form: "html" | "json",
  language: Language,
): Promise<void> {
  const card = await makeCard(
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
  const name = `border-lens-card-${result.check.register.version}.${form}`;
  if (form === "html") saveAs(name, "text/html", cardToHtml(card, language));
  else saveAs(name, "application/json", cardToJson(card));
}
