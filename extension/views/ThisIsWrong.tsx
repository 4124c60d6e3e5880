import { useState } from "react";
import { canonicalJson } from "../../shared/check/evidence-card/canonical-json.ts";
import type { PageCheck } from "../messages/check-report.ts";
import { portalLink } from "./portal-link.ts";
import { useLanguage, useWords } from "./use-words.tsx";

/** A text that says what was checked and what came out, ready to be sent by whoever finds it wrong. Nothing is sent from here. */
export function ThisIsWrong({ page }: { page: PageCheck }) {
  const words = useWords();
  const language = useLanguage();
  const [copied, setCopied] = useState(false);
  const text = correctionText(page, chrome.runtime.getManifest().version);
  return (
    <details>
      <summary>{words("wrongTitle")}</summary>
      <p className="quiet">{words("wrongWhy")}</p>
      <textarea readOnly rows={8} value={text} aria-label={words("wrongText")} />
      <p className="row">
        <button
          type="button"
          className="secondary"
          onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
        >
          {words("wrongCopy")}
        </button>
        <a href={portalLink("/corrections/", language)} target="_blank" rel="noreferrer">
          {words("wrongHow")}
        </a>
      </p>
      <p role="status" className="quiet">
        {copied ? words("copied") : ""}
      </p>
    </details>
  );
}

export function correctionText({ address, reading, check }: PageCheck, version: string): string {
  const title = reading.kind === "listing" ? reading.listing.title.value : "";
  const mentions = check.mentions.map(({ mark, field, text, how, role }) => `- ${mark}: ${field} "${text}" (${how}, ${role})`);
  const read =
    reading.kind === "listing" ? [`Title read: ${title}`, `Brand read: ${reading.listing.brand?.value ?? "(none)"}`] : [];
  return [
    "What is wrong: ",
    "",
    `Page: ${address}`,
    ...read,
    `Outcome: ${check.outcome}`,
    ...mentions,
    ...check.signals.map((signal) => `- signal ${canonicalJson([signal.id, signal.text])}`),
    `Register ${check.register.version} of ${check.register.asOf}, extension ${version}`,
  ].join("\n");
}
