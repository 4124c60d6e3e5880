import { type FormEvent, useEffect, useState } from "react";
import { addressIn, type Language } from "../../text/language.ts";
import { searchText } from "../../text/search-text.ts";
import { useSearch } from "./use-search.ts";

/** The box and its results. Everything is computed in a worker on this device. */
export function RecordSearch({ language, manifest }: { language: Language; manifest: string }) {
  const text = searchText[language];
  const [typed, setTyped] = useState("");
  // Read after mount: the built page cannot know the query, and the first render must match it.
  useEffect(() => setTyped(new URLSearchParams(location.search).get("q") ?? ""), []);
  const state = useSearch(manifest, typed.trim());

  const remember = (event: FormEvent) => {
    event.preventDefault();
    history.pushState(null, "", typed.trim() === "" ? location.pathname : `?q=${encodeURIComponent(typed.trim())}`);
  };
  const hits = state.kind === "ready" ? state.hits : [];
  const settled = state.kind === "ready" && state.typed === typed.trim();
  return (
    <>
      <search>
        <form className="record-search" onSubmit={remember}>
          <label htmlFor="record-query">{text.label}</label>
          <input
            className="field"
            id="record-query"
            type="search"
            name="q"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            autoComplete="off"
            spellCheck={false}
          />
        </form>
      </search>
      <p role="status" className="quiet">
        {state.kind === "loading" && text.loading}
        {state.kind === "failed" && text.failed(state.problem)}
        {settled &&
          (typed.trim() === "" ? text.invite(state.size) : hits.length === 0 ? text.none(typed.trim()) : text.count(hits.length))}
      </p>
      <ol className="record-rows">
        {hits.map(({ entry, why }) => (
          <li key={entry.id}>
            <a href={addressIn(language, entry.path)}>{entry.title}</a> <span className="quiet">{text.why[why]}</span>
            <br />
            <span className="small quiet number">
              {[
                entry.kind === "recordation" ? (entry.number ?? text.noNumber) : text.seizedMark,
                entry.owner,
                entry.releases > 0 ? text.releases(entry.releases) : undefined,
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
