import { useState } from "react";
import type { ResultRow } from "../../../shared/search/search-session.ts";
import { type SearchView, viewToQuery } from "../../../shared/search/search-view.ts";
import type { Language } from "../../text/language.ts";
import { searchText } from "../../text/search-text.ts";
import { resultsAsCsv, resultsAsJson, saveAs } from "./export-results.ts";

type Props = {
  language: Language;
  view: SearchView;
  total: number;
  register: { version: string; asOf: string };
  allRows: () => Promise<ResultRow[]>;
};

/** Takes the shown set away: as CSV, as JSON, as a link, on paper. */
export function ResultTools({ language, view, total, register, allRows }: Props) {
  const text = searchText[language];
  const [copied, setCopied] = useState(false);
  const origin = () => ({
    version: register.version,
    asOf: register.asOf,
    address: location.origin + location.pathname + viewToQuery(view),
  });
  const name = `border-lens-${register.version}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(origin().address);
      setCopied(true);
    } catch {
      // Without the right to the clipboard the address still stands in the address bar.
      setCopied(false);
    }
  };
  if (total === 0) return null;
  return (
    <p className="tools small no-print">
      <button
        type="button"
        onClick={async () => saveAs(`${name}.csv`, "text/csv;charset=utf-8", resultsAsCsv(await allRows(), origin()))}
      >
        CSV
      </button>
      <button
        type="button"
        onClick={async () => saveAs(`${name}.json`, "application/json", resultsAsJson(await allRows(), origin()))}
      >
        JSON
      </button>
      <button type="button" onClick={copy}>
        {copied ? text.copied : text.copyLink}
      </button>
      <button type="button" onClick={() => print()}>
        {text.print}
      </button>
      <span className="quiet number">{text.origin(register.version, register.asOf)}</span>
    </p>
  );
}
