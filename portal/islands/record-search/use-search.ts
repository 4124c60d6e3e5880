import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { FacetCounts } from "../../../shared/search/facet-columns.ts";
import type { ResultRow } from "../../../shared/search/search-session.ts";
import { needsDetails, type SearchView } from "../../../shared/search/search-view.ts";
import type { SiteMatches } from "../../../shared/search/site-search.ts";
import type { SearchAnswer, SearchAsk } from "./messages.ts";
import { type StartedSearch, whenStarted } from "./started-search.ts";

/** Rows are asked for and kept in blocks of this many: about as many as a window shows, and never a long list whole. */
export const blockSize = 20;

/** What stands on the screen: the answer to one view, as far as its rows are here. */
export type ShownPage = {
  /** Number of the question that the rows answer. */
  turn: number;
  view: SearchView;
  total: number;
  blocks: ReadonlyMap<number, ResultRow[]>;
};

export type SearchState =
  | { kind: "loading" }
  | { kind: "failed"; problem: string }
  | {
      kind: "ready";
      size: number;
      asOf: string;
      version: string;
      /** Why only names and numbers can be searched, where the details could not be loaded. */
      limited?: string;
      /** True when all is loaded and learned that will be. */
      complete: boolean;
      shown?: ShownPage;
      /** By what the results can be narrowed; those of the page before until the newer ones are here. */
      counts: FacetCounts;
    };

export type Search = {
  state: SearchState;
  /** Asks for the block that holds this row, unless it is here or asked for. */
  need: (row: number) => void;
  /** Asks for the counts of the newest question. */
  count: () => void;
  /** All rows of the shown view, for export. */
  allRows: () => Promise<ResultRow[]>;
  /** What else of the site fits the view's words. */
  site: readonly SiteMatches[];
};

export type SearchSources = { siteIndex: string; classNames: [number, string][] };

/** A page in the background paints nothing; its details are not kept waiting longer than this, in milliseconds. */
const patience = 3000;
const noMatches: readonly SiteMatches[] = [];

/** Shows the started search the view, and keeps what it answers. @param view undefined until the address has been read */
export function useSearch({ siteIndex, classNames }: SearchSources, view: SearchView | undefined): Search {
  const [site, setSite] = useState<{ text: string; matches: readonly SiteMatches[] }>({ text: "", matches: noMatches });
  const [state, setState] = useState<SearchState>({ kind: "loading" });
  const search = useRef<StartedSearch | undefined>(undefined);
  const question = useRef<{ turn: number; view: SearchView } | undefined>(undefined);
  const asked = useRef(new Set<number>());
  const exporting = useRef<((rows: ResultRow[]) => void) | undefined>(undefined);
  const learning = useRef(false);
  const current = useRef(view);
  current.current = view;
  const ask = useCallback((message: SearchAsk) => search.current?.ask(message), []);
  /** Lets come what has waited so that the first rows have the line to themselves. */
  const learn = useCallback(() => {
    document.documentElement.removeAttribute("data-letters");
    if (learning.current || !search.current) return;
    learning.current = true;
    ask({ kind: "learn", classNames, today: new Date().toISOString().slice(0, 10) });
  }, [ask, classNames]);

  const show = useCallback(
    (blocks: Iterable<number> = [0]) => {
      if (!current.current) return;
      const { turn, view } = { turn: (question.current?.turn ?? 0) + 1, view: current.current };
      question.current = { turn, view };
      asked.current = new Set(blocks);
      for (const block of asked.current) ask({ kind: "show", turn, view, from: block * blockSize, count: blockSize });
      if (needsDetails(view)) learn();
    },
    [ask, learn],
  );

  useEffect(() => {
    const take = (answer: SearchAnswer) => {
      if (answer.kind === "ready") setState({ ...answer, complete: false, counts: {} });
      else if (answer.kind === "failed") setState(answer);
      else if (answer.kind === "limited")
        setState((now) => (now.kind === "ready" ? { ...now, limited: answer.problem, complete: true } : now));
      // What was on screen is asked again: its order may be another one.
      else if (answer.kind === "learned") {
        show(asked.current);
        if (answer.step === "words") setState((now) => (now.kind === "ready" ? { ...now, complete: true } : now));
      } else if (answer.kind === "counts") {
        const { counts } = answer;
        startTransition(() => setState((now) => (now.kind === "ready" ? { ...now, counts } : now)));
      } else if (answer.kind === "site") setSite(answer);
      else if (answer.kind === "rows") exporting.current?.(answer.rows);
      else if (answer.turn === question.current?.turn) {
        const { view } = question.current;
        // Drawn in the task that brings the rows: another task may stand behind a frame.
        flushSync(() => setState((now) => withPage(now, answer, view)));
      }
    };
    return whenStarted((started) => {
      search.current = started;
      started.hear(take);
      show();
    });
  }, [show]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new view is what asks for a new search
  useEffect(() => show(), [view, show]);
  const painted = state.kind === "ready" && state.shown !== undefined;
  useEffect(() => {
    // The task after the frame that shows the first rows.
    const frame = painted ? requestAnimationFrame(() => setTimeout(learn)) : 0;
    const waited = setTimeout(learn, patience);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(waited);
    };
  }, [painted, learn]);
  const words = view?.text.trim() ?? "";
  useEffect(() => {
    if (words === "") return;
    // Only when typing rests: the records follow every letter, the rest of the site need not.
    const rested = setTimeout(() => ask({ kind: "site", text: words, index: siteIndex }), 250);
    return () => clearTimeout(rested);
  }, [words, siteIndex, ask]);

  const need = useCallback(
    (row: number) => {
      const block = Math.floor(row / blockSize);
      if (!question.current || asked.current.has(block)) return;
      asked.current.add(block);
      ask({ kind: "show", ...question.current, from: block * blockSize, count: blockSize });
    },
    [ask],
  );
  const count = useCallback(() => question.current && ask({ kind: "counts", ...question.current }), [ask]);
  const allRows = useCallback(
    () =>
      new Promise<ResultRow[]>((resolve) => {
        exporting.current = resolve;
        if (question.current) ask({ kind: "all", ...question.current });
      }),
    [ask],
  );
  return { state, need, count, allRows, site: words === "" ? noMatches : site.matches };
}

function withPage(now: SearchState, { page, turn }: Extract<SearchAnswer, { kind: "page" }>, view: SearchView): SearchState {
  if (now.kind !== "ready") return now;
  const { from, rows, total } = page;
  const kept = now.shown?.turn === turn ? now.shown.blocks : new Map<number, ResultRow[]>();
  return { ...now, shown: { view, turn, total, blocks: new Map(kept).set(from / blockSize, rows) } };
}
