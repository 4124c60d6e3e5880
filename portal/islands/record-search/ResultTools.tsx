import { memo, useState } from "react";
import type { ResultRow } from "../../../shared/search/search-session.ts";
import { type SearchView, viewToQuery } from "../../../shared/search/search-view.ts";
import type { Language } from "../../text/language.ts";
import { searchText } from "../../text/search-text.ts";
import { addressOf } from "../address/address-state.ts";
import { saveAs } from "../save-as.ts";
import { resultsAsCalendar, resultsAsCsv, resultsAsJson } from "./export-results.ts";
import { feedOf, feedOfAll } from "./feed-of-view.ts";

type Props = {
  language: Language;
  view: SearchView;
  total: number;
  /** Of the register. */
  version: string;
  asOf: string;
  allRows: (view: SearchView) => Promise<ResultRow[]>;
  onPrint: () => void;
};

/** Takes the shown set away: as CSV, as JSON, as a link, on paper. */
export const ResultTools = memo(function ResultTools({ language, view, total, version, asOf, allRows, onPrint }: Props) {
  const text = searchText[language];
  // Each of the set it was said of: of the next one it would be untrue.
  const [copied, setCopied] = useState("");
  const [undated, setUndated] = useState("");
  const origin = () => ({
    version,
    asOf,
    address: location.origin + addressOf(viewToQuery(view)),
  });
  const name = `border-lens-${version}`;
  const here = viewToQuery(view) || "?";
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(origin().address);
      setCopied(here);
    } catch {
      // Without the right to the clipboard the address still stands in the address bar.
      setCopied("");
    }
  };
  const calendar = async () => {
    const file = resultsAsCalendar(await allRows(view), language, new Date());
    setUndated(file === undefined ? here : "");
    if (file !== undefined) saveAs(`${name}.ics`, "text/calendar;charset=utf-8", file);
  };
  const feed = feedOf(view, language);
  if (total === 0) return null;
  return (
    <p className="tools small">
      <button
        className="no-print"
        type="button"
        onClick={async () => saveAs(`${name}.csv`, "text/csv;charset=utf-8", resultsAsCsv(await allRows(view), origin()))}
      >
        CSV
      </button>
      <button
        className="no-print"
        type="button"
        onClick={async () => saveAs(`${name}.json`, "application/json", resultsAsJson(await allRows(view), origin()))}
      >
        JSON
      </button>
      <button className="no-print" type="button" onClick={calendar}>
        {text.calendar}
      </button>
      <a className="no-print" href={feed ?? feedOfAll(language)}>
        {feed ? text.follow : text.followAll}
      </a>
      <button className="no-print" type="button" onClick={copy}>
        {copied === here ? text.copied : text.copyLink}
      </button>
      <button className="no-print" type="button" onClick={onPrint}>
        {text.print}
      </button>
      <span className="no-print" role="status">
        {undated === here && text.noDates}
      </span>
      <span className="quiet number">{text.origin(version, asOf)}</span>
    </p>
  );
});
