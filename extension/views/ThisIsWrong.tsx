import { useState } from "react";
import { correctionText } from "../../shared/check/correction-text.ts";
import { textOf } from "../../shared/listing/listing.ts";
import type { PageCheck } from "../messages/check-report.ts";
import { portalLink } from "./portal-link.ts";
import { useLanguage, useWords } from "./use-words.tsx";

/** A text that says what was checked and what came out, ready to be sent by whoever finds it wrong. Nothing is sent from here. */
export function ThisIsWrong({ page }: { page: PageCheck }) {
  const words = useWords();
  const language = useLanguage();
  const [copied, setCopied] = useState(false);
  const { address, reading, check } = page;
  const text = correctionText({
    page: address,
    ...(reading.kind === "listing" ? { text: textOf(reading.listing) } : {}),
    check,
    program: `extension ${chrome.runtime.getManifest().version}`,
  });
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
