import { cardToHtml, cardToJson } from "../../shared/check/evidence-card/card-to-html.ts";
import { makeCard } from "../../shared/check/evidence-card/make-card.ts";
import { textOf } from "../../shared/listing/listing.ts";
import type { CheckReport } from "../messages/check-report.ts";
import { portalLink } from "./portal-link.ts";
import { saveFile } from "./save-file.ts";
import { sha256 } from "./sha256.ts";
import { useLanguage, useWords } from "./use-words.tsx";

type Checked = Extract<CheckReport, { kind: "check" }>;

/** Saves the check as an evidence card, to keep or to show. */
export function EvidenceCardButtons({ report: { page, evidence } }: { report: Checked }) {
  const words = useWords();
  const language = useLanguage();
  if (page.reading.kind !== "listing") return null;
  const { listing } = page.reading;
  const save = async (kind: "html" | "json") => {
    const card = await makeCard(
      {
        at: page.at,
        by: "Border Lens extension",
        version: chrome.runtime.getManifest().version,
        page: { address: page.address === "" ? null : page.address, title: page.pageTitle },
        text: textOf(listing),
        check: page.check,
        recordations: evidence.recordations,
        releases: evidence.releases,
      },
      sha256,
    );
    const name = `border-lens-check-${page.at.slice(0, 10)}-${card.hash.slice(0, 8)}`;
    if (kind === "html") saveFile(`${name}.html`, "text/html", cardToHtml(card, language));
    else saveFile(`${name}.json`, "application/json", cardToJson(card));
  };
  return (
    <section aria-labelledby="card">
      <h2 id="card">{words("cardTitle")}</h2>
      <p className="quiet">{words("cardWhy")}</p>
      <p className="row">
        <button type="button" className="secondary" onClick={() => void save("html")}>
          {words("cardHtml")}
        </button>
        <button type="button" className="secondary" onClick={() => void save("json")}>
          {words("cardJson")}
        </button>
        <a href={portalLink("/verify/", language)} target="_blank" rel="noreferrer">
          {words("cardVerify")}
        </a>
      </p>
    </section>
  );
}
