import { type RefObject, startTransition, useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { localDay } from "../../../shared/calendar/local-day.ts";
import type { ResultRow } from "../../../shared/search/search-session.ts";
import { needsDetails, type SearchView } from "../../../shared/search/search-view.ts";
import type { SiteMatches } from "../../../shared/search/site-search.ts";
import { showLetters } from "../show-letters.ts";
import type { SearchAnswer, SearchAsk } from "./messages.ts";
import { blockSize, type SearchState, type ShownPage, withPage } from "./search-state.ts";
import { type StartedSearch, whenStarted } from "./started-search.ts";

export type Search = {
  state: SearchState;
  /** To be set on the element that shows the results: it is said to be busy from a question to its answer, without being drawn anew. */
  region: RefObject<HTMLDivElement | null>;
  /** Asks for the first rows of a view; what was asked before is forgotten. */
  ask: (view: SearchView) => void;
  /** Asks for the block that holds this row, unless it is here or asked for. */
  need: (row: number) => void;
  /** Asks for the counts of the newest question. */
  count: () => void;
  /** All rows of a view, whichever is shown. */
  allRows: (view: SearchView) => Promise<ResultRow[]>;
  /** What else of the site fits the view's words. */
  site: readonly SiteMatches[];
};

/** Addresses of what is loaded after the register: the pages of the site, and what goods are called. */
export type SearchSources = { siteIndex: string; goodsIndex: string };

/** A page in the background paints nothing; its details are not kept waiting longer than this, in milliseconds. */
const patience = 3000;
const noMatches: readonly SiteMatches[] = [];

/** Asks the started search, and keeps what it answers. */
export function useSearch({ siteIndex, goodsIndex }: SearchSources): Search {
  const [site, setSite] = useState<{ text: string; matches: readonly SiteMatches[] }>({ text: "", matches: noMatches });
  const [state, setState] = useState<SearchState>({ kind: "loading" });
  const region = useRef<HTMLDivElement>(null);
  const search = useRef<StartedSearch | undefined>(undefined);
  const question = useRef<{ turn: number; since: number; view: SearchView } | undefined>(undefined);
  const asked = useRef(new Set<number>());
  const wanted = useRef<((rows: ResultRow[]) => void)[]>([]);
  const learning = useRef(false);
  const siteTimer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const send = useCallback((message: SearchAsk) => search.current?.ask(message), []);
  /** Lets come what has waited so that the first rows have the line to themselves. */
  const learn = useCallback(() => {
    showLetters();
    if (learning.current || !search.current) return;
    learning.current = true;
    send({ kind: "learn", goodsIndex, today: localDay(new Date()) });
  }, [send, goodsIndex]);

  const show = useCallback(
    (view: SearchView, blocks: Iterable<number>) => {
      const turn = (question.current?.turn ?? 0) + 1;
      const before = question.current;
      question.current = { turn, since: before?.view === view ? before.since : turn, view };
      asked.current = new Set(blocks);
      for (const block of asked.current) send({ kind: "show", turn, view, from: block * blockSize, count: blockSize });
      if (needsDetails(view)) learn();
    },
    [send, learn],
  );
  const ask = useCallback(
    (view: SearchView) => {
      show(view, [0]);
      region.current?.setAttribute("aria-busy", "true");
      clearTimeout(siteTimer.current);
      const text = view.text.trim();
      // Only when typing rests: the records follow every letter, the rest of the site need not.
      if (text !== "") siteTimer.current = setTimeout(() => send({ kind: "site", text, index: siteIndex }), 250);
    },
    [show, send, siteIndex],
  );

  useEffect(() => {
    const again = () => question.current && show(question.current.view, asked.current);
    const take = (answer: SearchAnswer) => {
      if (answer.kind === "ready") setState({ ...answer, complete: false, counts: {} });
      else if (answer.kind === "failed") setState(answer);
      else if (answer.kind === "limited")
        setState((now) => (now.kind === "ready" ? { ...now, limited: answer.problem, complete: true } : now));
      // What was on screen is asked again: its order may be another one.
      else if (answer.kind === "learned") {
        again();
        if (answer.step === "words") setState((now) => (now.kind === "ready" ? { ...now, complete: true } : now));
      } else if (answer.kind === "counts") {
        const { counts } = answer;
        startTransition(() => setState((now) => (now.kind === "ready" ? { ...now, counts } : now)));
      } else if (answer.kind === "site") setSite(answer);
      else if (answer.kind === "rows") wanted.current[answer.id]?.(answer.rows);
      else if (answer.turn === question.current?.turn) {
        const asked = question.current;
        // Drawn in the task that brings the rows: another task may stand behind a frame.
        flushSync(() => setState((now) => withPage(now, answer, asked)));
        region.current?.setAttribute("aria-busy", "false");
      }
    };
    return whenStarted((started) => {
      search.current = started;
      started.hear(take);
      again();
    });
  }, [show]);

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

  const need = useCallback(
    (row: number) => {
      const block = Math.floor(row / blockSize);
      if (!question.current || asked.current.has(block)) return;
      asked.current.add(block);
      send({ kind: "show", ...asking(question.current), from: block * blockSize, count: blockSize });
    },
    [send],
  );
  const count = useCallback(() => question.current && send({ kind: "counts", ...asking(question.current) }), [send]);
  const allRows = useCallback(
    (view: SearchView) =>
      new Promise<ResultRow[]>((resolve) => {
        const id = wanted.current.push(resolve) - 1;
        // What is taken away tells all fields, so it does not wait for the first rows to be painted.
        learn();
        send({ kind: "all", id, view });
      }),
    [send, learn],
  );
  const words = state.kind === "ready" ? (state.shown?.view.text.trim() ?? "") : "";
  return { state, region, ask, need, count, allRows, site: words === "" ? noMatches : site.matches };
}

const asking = ({ turn, view }: Pick<ShownPage, "turn" | "view">) => ({ turn, view });
