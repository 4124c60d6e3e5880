import { lazy, Suspense, useCallback, useEffect, useMemo } from "react";
import type { SearchWay } from "../../../shared/search/record-query.ts";
import {
  emptyView,
  type FacetName,
  type SearchView,
  type Sort,
  toggleFacet,
  withText,
} from "../../../shared/search/search-view.ts";
import type { Language } from "../../text/language.ts";
import { searchText } from "../../text/search-text.ts";
import { keepOffline } from "../keep-offline.ts";
import { useEarlyInput } from "../use-early-input.ts";
import { FacetPanel } from "./FacetPanel.tsx";
import { NothingFound } from "./NothingFound.tsx";
import { ResultTable } from "./ResultTable.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { SearchExamples } from "./SearchExamples.tsx";
import { SiteSummary } from "./SiteSummary.tsx";
import { useAddressBar } from "./use-address-bar.ts";
import { usePrint } from "./use-print.ts";
import { useRested } from "./use-rested.ts";
import { useScrollBack } from "./use-scroll-back.ts";
import { type SearchSources, useSearch } from "./use-search.ts";
import { ViewChips } from "./ViewChips.tsx";
import { ViewSentence } from "./ViewSentence.tsx";
import { WayChips } from "./WayChips.tsx";

// What is done with results comes after them: on a slow line it must not share it with the register.
const ResultTools = lazy(async () => ({ default: (await import("./ResultTools.tsx")).ResultTools }));
const SiteResults = lazy(async () => ({ default: (await import("./SiteResults.tsx")).SiteResults }));
const KeptSearches = lazy(async () => ({ default: (await import("./KeptSearches.tsx")).KeptSearches }));

/** Milliseconds after the last letter. */
const offlineAfter = 2000;

type Props = SearchSources & { language: Language; classNames: [number, string][] };

const sameAsEmpty = ({ text, facets }: SearchView) => text.trim() === "" && Object.keys(facets).length === 0;

/** The search: a box, a sentence that says what is shown, facets and rows. Everything is computed in a worker on this device. */
export function RecordSearch({ language, siteIndex, goodsIndex, classNames }: Props) {
  useEarlyInput();
  const text = searchText[language];
  const { state, region, ask, need, count, allRows, site } = useSearch({ siteIndex, goodsIndex });
  const { latest, chosen, type, choose } = useAddressBar(ask);
  const classWords = useMemo(
    () => new Map(classNames.map(([number, name]) => [String(number), `${number} · ${name}`])),
    [classNames],
  );
  const ready = state.kind === "ready" ? state : undefined;
  const page = ready?.shown;
  // With every letter come the sentence and the rows of the window; the rest of the page follows when typing rests.
  const rested = useRested(page);
  const { whole, startPrint } = usePrint(rested);
  useScrollBack(rested !== undefined);
  const restedTurn = rested?.turn;
  useEffect(() => {
    if (restedTurn !== undefined) count();
  }, [restedTurn, count]);
  const complete = ready?.complete ?? false;
  useEffect(() => {
    if (!complete || !page) return;
    // What offline use needs is many files: they wait for the first result, and until nobody types.
    const timer = setTimeout(keepOffline, offlineAfter);
    return () => clearTimeout(timer);
  }, [complete, page]);

  const onType = useCallback(
    (typed: string) => {
      if (typed !== latest().text) type(withText(latest(), typed));
    },
    [type, latest],
  );
  const onAsk = useCallback((whole: string) => choose(withText(latest(), whole)), [choose, latest]);
  const onWay = useCallback((way: SearchWay) => choose({ ...latest(), way }), [choose, latest]);
  const toggle = useCallback((name: FacetName, value: string) => choose(toggleFacet(latest(), name, value)), [choose, latest]);
  const sort = useCallback(
    (by: Sort | undefined) => {
      const { sort: _, ...unsorted } = latest();
      choose(by ? { ...unsorted, sort: by } : unsorted);
    },
    [choose, latest],
  );
  const shownView = page?.view ?? chosen ?? emptyView;
  return (
    <div className="record-search needs-script" ref={region} aria-busy="true">
      <SearchBox language={language} chosen={chosen} onType={onType} onAsk={onAsk} />
      {state.kind === "loading" && <p className="quiet">{text.loading}</p>}
      {state.kind === "failed" && (
        <p className="card" role="alert">
          {text.failed(state.problem)}
        </p>
      )}
      {ready && (
        <>
          <div className="view-sentence">
            <ViewSentence language={language} view={shownView} total={page?.total} />
            <div className="chips no-print">
              <WayChips language={language} way={shownView.way} onChange={onWay} />
              <ViewChips
                language={language}
                text={shownView.text.trim()}
                facets={shownView.facets}
                classWords={classWords}
                onClear={onAsk}
                onToggle={toggle}
              />
            </div>
          </div>
          {sameAsEmpty(shownView) ? (
            <SearchExamples language={language} onAsk={onAsk} />
          ) : (
            <SiteSummary language={language} matches={site} />
          )}
          {ready.limited !== undefined && (
            <p className="card" role="alert">
              {text.limited(ready.limited)}
            </p>
          )}
          <div className="search-columns">
            <FacetPanel
              language={language}
              chosen={chosen?.facets ?? emptyView.facets}
              counts={ready.counts}
              classWords={classWords}
              onToggle={toggle}
            />
            <div className="search-results">
              {page?.total === 0 && <NothingFound language={language} view={page.view} onChoose={choose} />}
              {page && page.total > 0 && (
                <ResultTable language={language} page={page} rested={rested} whole={whole} need={need} onSort={sort} />
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
                    onPrint={startPrint}
                  />
                )}
              </Suspense>
            </div>
          </div>
          <Suspense>{site.length > 0 && <SiteResults language={language} matches={site} />}</Suspense>
          <Suspense>
            {rested && ready.limited === undefined && (
              <KeptSearches
                language={language}
                view={rested.view}
                version={ready.version}
                allRows={allRows}
                total={rested.total}
                classWords={classWords}
                onOpen={choose}
              />
            )}
          </Suspense>
        </>
      )}
    </div>
  );
}
