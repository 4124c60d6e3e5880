import { memo, useEffect, useState } from "react";
import type { ResultRow } from "../../../shared/search/search-session.ts";
import { facetNames, type SearchView, viewFromQuery, viewToQuery } from "../../../shared/search/search-view.ts";
import { addressIn, type Language } from "../../text/language.ts";
import { facetValueWords, searchText } from "../../text/search-text.ts";
import { shortWords } from "../../text/short-words.ts";
import "./below-results.css";
import { type KeptSearch, keepSearches, keptSearches, seenOf } from "./kept-searches.ts";
import { useSince } from "./use-since.ts";

type Props = {
  language: Language;
  view: SearchView;
  /** Of the register. */
  version: string;
  allRows: (view: SearchView) => Promise<ResultRow[]>;
  total: number;
  classWords: ReadonlyMap<string, string>;
  onOpen: (view: SearchView) => void;
};

/** A kept search remembers each of its records, and a browser gives a site only a few megabytes. */
const mostKept = 2000;
const mostNamed = 5;

/** Searches kept in this browser, each saying what is new or changed since it was last looked at. No account, nothing sent. */
export const KeptSearches = memo(function KeptSearches({ language, view, version, allRows, total, classWords, onOpen }: Props) {
  const text = searchText[language];
  const [kept, setKept] = useState<KeptSearch[]>([]);
  const [problem, setProblem] = useState(false);
  const [tooMany, setTooMany] = useState(false);
  const query = viewToQuery(view);
  const here = kept.some((search) => search.query === query);
  useEffect(() => {
    const read = () => setKept(keptSearches());
    read();
    // Told of what another tab keeps.
    addEventListener("storage", read);
    return () => removeEventListener("storage", read);
  }, []);
  const since = useSince(kept, version, allRows);

  // Where the browser keeps nothing, this tab's own list is all there is.
  const store = (changed: (before: readonly KeptSearch[]) => KeptSearch[]) => {
    const next = changed(problem ? kept : keptSearches());
    setKept(next);
    setProblem(!keepSearches(next));
  };
  const keep = async () => {
    setTooMany(total > mostKept);
    if (total > mostKept) return;
    const seen = seenOf(await allRows(view));
    const title = titleOf(view, language, classWords);
    store((before) => [...before.filter((search) => search.query !== query), { query, title, seen, version }]);
  };
  const stateOf = (search: KeptSearch): string => {
    const found = since.get(search.query);
    if (search.version === version) return text.nothingNew;
    return found ? text.since(found.fresh.length, found.changed.length) || text.nothingNew : text.registerChanged;
  };
  return (
    <section className="kept no-print" aria-labelledby="kept">
      <h2 id="kept">{text.kept}</h2>
      <p className="quiet small">{text.keptNote}</p>
      {tooMany && <p role="alert">{text.tooMany}</p>}
      {problem && <p role="alert">{text.keptProblem}</p>}
      <ul>
        {kept.map((search) => (
          <li key={search.query}>
            <button type="button" className="link" onClick={() => onOpen(viewFromQuery(search.query))}>
              {search.title}
            </button>{" "}
            <span className="quiet small" role="status">
              {stateOf(search)}
            </span>{" "}
            <button
              type="button"
              className="link small"
              onClick={({ currentTarget }) => {
                goOnBeside(currentTarget);
                store((before) => before.filter((other) => other.query !== search.query));
              }}
            >
              {text.forget}
              <span className="visually-hidden"> {search.title}</span>
            </button>
            <NewRows language={language} rows={newRows(since.get(search.query))} />
          </li>
        ))}
      </ul>
      <button type="button" className="button button-quiet" onClick={keep}>
        {here ? text.keepAgain : text.keep}
      </button>
    </section>
  );
});

/** Before a row goes with its button: whoever works by keyboard goes on at the next row's, else at the one that keeps a search. */
function goOnBeside(button: HTMLElement): void {
  const row = button.closest("li");
  const beside = (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector<HTMLElement>("button.small");
  (beside ?? button.closest(".kept")?.querySelector<HTMLElement>("button.button"))?.focus();
}

/** Words and whatever narrows them, so that two searches for the same words can be told apart. */
function titleOf({ text: asked, way, facets }: SearchView, language: Language, classWords: ReadonlyMap<string, string>): string {
  const text = searchText[language];
  const narrowed = facetNames.flatMap((name) =>
    (facets[name] ?? []).map((value) => `${text.facet[name]}: ${facetValueWords(language, name, value, classWords)}`),
  );
  const said = [shortWords(asked.trim()), ...(way === "any" ? [] : [text.way[way]]), ...narrowed].filter((part) => part !== "");
  return said.join("; ") || text.allRecords;
}

const newRows = (since: { fresh: ResultRow[]; changed: ResultRow[] } | undefined): ResultRow[] =>
  since ? [...since.fresh, ...since.changed] : [];

function NewRows({ language, rows }: { language: Language; rows: readonly ResultRow[] }) {
  if (rows.length === 0) return null;
  return (
    <ul className="small">
      {rows.slice(0, mostNamed).map(({ record }) => (
        <li key={record.path}>
          <a href={addressIn(language, record.path)}>{record.title}</a>
        </li>
      ))}
      {rows.length > mostNamed && <li>…</li>}
    </ul>
  );
}
