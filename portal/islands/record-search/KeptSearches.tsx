import { memo, useEffect, useState } from "react";
import type { ResultRow } from "../../../shared/search/search-session.ts";
import { type SearchView, viewFromQuery, viewToQuery } from "../../../shared/search/search-view.ts";
import type { Language } from "../../text/language.ts";
import { searchText } from "../../text/search-text.ts";
import { type KeptSearch, keepSearches, keptSearches, newSince } from "./kept-searches.ts";

type Props = {
  language: Language;
  view: SearchView;
  /** Of the register. */
  version: string;
  allRows: () => Promise<ResultRow[]>;
  settled: boolean;
  total: number;
  onOpen: (view: SearchView) => void;
};

/** A kept search remembers each of its records, and a browser gives a site only a few megabytes. */
const mostKept = 2000;

/** Searches kept in this browser, each saying what has come since it was last looked at. No account, nothing sent. */
export const KeptSearches = memo(function KeptSearches({ language, view, version, allRows, settled, total, onOpen }: Props) {
  const text = searchText[language];
  const [kept, setKept] = useState<KeptSearch[]>([]);
  const [problem, setProblem] = useState(false);
  const [tooMany, setTooMany] = useState(false);
  const [fresh, setFresh] = useState<ResultRow[]>([]);
  const query = viewToQuery(view);
  const here = kept.find((search) => search.query === query);
  useEffect(() => setKept(keptSearches()), []);
  useEffect(() => {
    setFresh([]);
    if (settled && here && here.version !== version) void allRows().then((rows) => setFresh(newSince(here, rows)));
  }, [settled, here, version, allRows]);

  const store = (next: KeptSearch[]) => {
    setKept(next);
    setProblem(!keepSearches(next));
  };
  const keep = async () => {
    if (total > mostKept) {
      setTooMany(true);
      return;
    }
    setTooMany(false);
    const seen = (await allRows()).map(({ record }) => record.path);
    store([
      ...kept.filter((search) => search.query !== query),
      { query, title: view.text.trim() || text.allRecords, seen, version },
    ]);
  };
  return (
    <section className="kept no-print" aria-labelledby="kept">
      <h2 id="kept">{text.kept}</h2>
      <p className="quiet small">{text.keptNote}</p>
      {tooMany && <p role="alert">{text.tooMany}</p>}
      {problem && <p role="alert">{text.keptProblem}</p>}
      {fresh.length > 0 && (
        <p role="status">
          {text.newRecords(fresh.length)}{" "}
          {fresh
            .slice(0, 5)
            .map(({ record }) => record.title)
            .join(", ")}
        </p>
      )}
      <ul>
        {kept.map((search) => (
          <li key={search.query}>
            <button type="button" className="link" onClick={() => onOpen(viewFromQuery(search.query))}>
              {search.title}
            </button>{" "}
            <span className="quiet small">{search.version === version ? text.nothingNew : text.registerChanged}</span>{" "}
            <button type="button" className="link small" onClick={() => store(kept.filter((other) => other !== search))}>
              {text.forget}
              <span className="visually-hidden"> {search.title}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button button-quiet" onClick={keep}>
        {here ? text.keepAgain : text.keep}
      </button>
    </section>
  );
});
