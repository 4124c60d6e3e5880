import { lazy, Suspense, useCallback, useEffect, useMemo, useRef } from "react";
import { emptyView, type FacetName, type SearchView, type Sort, toggleFacet } from "../../../shared/search/search-view.ts";
import type { Language } from "../../text/language.ts";
import { searchText } from "../../text/search-text.ts";
import { keepOffline } from "../keep-offline.ts";
import { useEarlyInput } from "../use-early-input.ts";
import { FacetPanel } from "./FacetPanel.tsx";
import { NothingFound } from "./NothingFound.tsx";
import { ResultTable } from "./ResultTable.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { SiteResults, SiteSummary } from "./SiteResults.tsx";
import { useAddressBar } from "./use-address-bar.ts";
import { useRested } from "./use-rested.ts";
import { type SearchSources, useSearch } from "./use-search.ts";
import { ViewSentence } from "./ViewSentence.tsx";

// What is done with results comes after them: on a slow line it must not share it with the register.
const ResultTools = lazy(async () => ({ default: (await import("./ResultTools.tsx")).ResultTools }));
const KeptSearches = lazy(async () => ({ default: (await import("./KeptSearches.tsx")).KeptSearches }));

type Props = SearchSources & { language: Language };

/** The search: a box, a sentence that says what is shown, facets and rows. Everything is computed in a worker on this device. */
export function RecordSearch({ language, siteIndex, classNames }: Props) {
  useEarlyInput();
  const text = searchText[language];
  const [asked, go] = useAddressBar();
  const { state, need, count, allRows, site } = useSearch({ siteIndex, classNames }, asked);
  const view = asked ?? emptyView;
  const classWords = useMemo(
    () => new Map(classNames.map(([number, name]) => [String(number), `${number} · ${name}`])),
    [classNames],
  );
  const ready = state.kind === "ready" ? state : undefined;
  const page = ready?.shown;
  // With every letter come the sentence and the rows of the window; the rest of the page follows when typing rests.
  const rested = useRested(page);
  const restedTurn = rested?.turn;
  useEffect(() => {
    if (restedTurn !== undefined) count();
  }, [restedTurn, count]);
  const settled = page?.view === asked && page !== undefined;
  // What offline use needs is fetched last: on a slow line it must not share it with the first result.
  const complete = ready?.complete ?? false;
  useEffect(() => {
    if (complete) keepOffline();
  }, [complete]);

  const current = useRef(view);
  current.current = view;
  const choose = useCallback((next: SearchView) => go(next, "push"), [go]);
  const toggle = useCallback((name: FacetName, value: string) => choose(toggleFacet(current.current, name, value)), [choose]);
  const sort = useCallback(
    (by: Sort | undefined) => {
      const { sort: _, ...unsorted } = current.current;
      choose(by ? { ...unsorted, sort: by } : unsorted);
    },
    [choose],
  );
  const showAll = useCallback(() => choose(emptyView), [choose]);
  return (
    <div className="record-search" aria-busy={!settled}>
      <SearchBox
        language={language}
        text={view.text}
        onType={(typed) => go({ ...view, text: typed }, "replace")}
        onAsk={(whole) => choose({ ...view, text: whole })}
      />
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
            view={page?.view ?? view}
            total={page?.total}
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
            <FacetPanel
              language={language}
              chosen={view.facets}
              counts={ready.counts}
              classWords={classWords}
              onToggle={toggle}
            />
            <div className="search-results">
              {page?.total === 0 && <NothingFound language={language} asked={page.view.text.trim()} onShowAll={showAll} />}
              {page && page.total > 0 && (
                <ResultTable language={language} page={page} rested={rested} need={need} onSort={sort} />
              )}
              <Suspense>
                {rested && (
                  <ResultTools
                    language={language}
                    view={rested.view}
                    total={rested.total}
                    version={ready.version}
                    asOf={ready.asOf}
                    allRows={allRows}
                  />
                )}
              </Suspense>
            </div>
          </div>
          <SiteResults language={language} matches={site} />
          <Suspense>
            {rested && (
              <KeptSearches
                language={language}
                view={rested.view}
                version={ready.version}
                allRows={allRows}
                settled={rested === page}
                total={rested.total}
                onOpen={choose}
              />
            )}
          </Suspense>
        </>
      )}
    </div>
  );
}
