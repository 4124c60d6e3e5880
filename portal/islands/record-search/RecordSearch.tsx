import { type ClipboardEvent, type FormEvent, useCallback, useDeferredValue, useEffect, useMemo, useRef } from "react";
import { emptyView, type FacetName, type SearchView, toggleFacet } from "../../../shared/search/search-view.ts";
import { iprsAddress } from "../../text/iprs.ts";
import type { Language } from "../../text/language.ts";
import { searchText } from "../../text/search-text.ts";
import { keepOffline } from "../keep-offline.ts";
import { useEarlyInput } from "../use-early-input.ts";
import { FacetPanel } from "./FacetPanel.tsx";
import { KeptSearches } from "./KeptSearches.tsx";
import { ResultTable } from "./ResultTable.tsx";
import { ResultTools } from "./ResultTools.tsx";
import { SiteResults, SiteSummary } from "./SiteResults.tsx";
import { useAddressBar } from "./use-address-bar.ts";
import { type SearchSources, useSearch } from "./use-search.ts";
import { ViewSentence } from "./ViewSentence.tsx";

type Props = SearchSources & { language: Language };

const noCounts = {};

/** The search: a box, a sentence that says what is shown, facets and rows. Everything is computed in a worker on this device. */
export function RecordSearch({ language, manifest, files, siteIndex, classNames }: Props) {
  useEarlyInput();
  const text = searchText[language];
  const [view, go] = useAddressBar();
  const { state, need, allRows, site } = useSearch({ manifest, files, siteIndex, classNames }, view);
  const box = useRef<HTMLInputElement>(null);
  const classWords = useMemo(
    () => new Map(classNames.map(([number, name]) => [String(number), `${number} · ${name}`])),
    [classNames],
  );

  const choose = (next: SearchView) => go(next, "push");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    go({ ...view, text: view.text.trim() }, "push");
  };
  // A list copied from a table has a number a line; a field of one line would run them together.
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const lines = event.clipboardData
      .getData("text")
      .split(/[\r\n]+/)
      .map((line) => line.trim())
      .filter((line) => line !== "");
    if (lines.length < 2) return;
    event.preventDefault();
    go({ ...view, text: lines.join("; ").slice(0, 1000) }, "push");
  };
  const ready = state.kind === "ready" ? state : undefined;
  // What offline use needs is fetched last: on a slow line it must not share it with the first result.
  const complete = ready?.complete ?? false;
  useEffect(() => {
    if (complete) keepOffline();
  }, [complete]);
  // Rows are painted first, the counts beside them in the frame after.
  const counts = useDeferredValue(ready?.counts ?? noCounts);
  const current = useRef(view);
  current.current = view;
  const toggle = useCallback((name: FacetName, value: string) => go(toggleFacet(current.current, name, value), "push"), [go]);
  const settled = ready?.shown === view;
  const asked = view.text.trim();
  return (
    <div className="record-search" aria-busy={!settled}>
      <search>
        <form method="dialog" className="search-box" onSubmit={submit}>
          <label htmlFor="record-query">{text.label}</label>
          <div className="search-line">
            <input
              ref={box}
              className="field"
              id="record-query"
              type="search"
              name="q"
              value={view.text}
              onChange={(event) => go({ ...view, text: event.target.value }, "replace")}
              onPaste={paste}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              enterKeyHint="search"
            />
            <button className="button" type="submit">
              {text.button}
            </button>
          </div>
        </form>
      </search>
      {state.kind === "loading" && <p className="quiet">{text.loading}</p>}
      {state.kind === "failed" && (
        <p className="card" role="alert">
          {text.failed(state.problem)}
        </p>
      )}
      {ready && (
        <>
          <ViewSentence
            language={language}
            view={view}
            total={ready.total}
            settled={settled}
            classWords={classWords}
            onChange={choose}
          />
          <SiteSummary language={language} matches={site} />
          {ready.limited !== undefined && (
            <p className="card" role="alert">
              {text.limited(ready.limited)}
            </p>
          )}
          <div className="search-columns">
            <FacetPanel language={language} chosen={view.facets} counts={counts} classWords={classWords} onToggle={toggle} />
            <div className="search-results">
              {settled && ready.total === 0 ? (
                <div className="card flow">
                  <p>{text.none(asked)}</p>
                  <ul>
                    {text.noneAdvice.map((advice) => (
                      <li key={advice}>{advice}</li>
                    ))}
                  </ul>
                  <p>
                    <a href={iprsAddress}>{text.askIprs}</a>
                  </p>
                  <p>
                    <button className="button button-quiet" type="button" onClick={() => choose(emptyView)}>
                      {text.showAll}
                    </button>
                  </p>
                </div>
              ) : (
                <ResultTable
                  language={language}
                  view={view}
                  total={ready.total}
                  blocks={ready.blocks}
                  need={need}
                  onChange={choose}
                />
              )}
              <ResultTools language={language} view={view} total={ready.total} register={ready} allRows={allRows} />
            </div>
          </div>
          <SiteResults language={language} matches={site} />
          <KeptSearches
            language={language}
            view={view}
            register={ready}
            allRows={allRows}
            settled={settled}
            total={ready.total}
            onOpen={choose}
          />
        </>
      )}
    </div>
  );
}
