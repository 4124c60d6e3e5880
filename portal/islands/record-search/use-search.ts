import { type RefObject, startTransition, useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { FacetCounts } from "../../../shared/search/facet-columns.ts";
import type { ResultRow } from "../../../shared/search/search-session.ts";
import { needsDetails, type SearchView } from "../../../shared/search/search-view.ts";
import type { SiteMatches } from "../../../shared/search/site-search.ts";
import { showLetters } from "../show-letters.ts";
import type { SearchAnswer, SearchAsk } from "./messages.ts";
import { type StartedSearch, whenStarted } from "./started-search.ts";

/** Rows are asked for and kept in blocks of this many: about as many as a window shows at once, and never a long list whole. */
export const blockSize = 10;

/** What stands on the screen: the answer to one view, as far as its rows are here. */
export type ShownPage = {
  /** Number of the question that the rows answer. */
  turn: number;
  /** Turn that first asked for this view: when more has been learned it is asked again, and its rows stay where they are meanwhile. */
  since: number;
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
    send({ kind: "learn", goodsIndex, today: new Date().toISOString().slice(0, 10) });
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

type Asked = Pick<ShownPage, "view" | "since">;

function withPage(
  now: SearchState,
  { page, turn }: Extract<SearchAnswer, { kind: "page" }>,
  { view, since }: Asked,
): SearchState {
  if (now.kind !== "ready") return now;
  const { from, rows, total } = page;
  const kept = now.shown?.turn === turn ? now.shown.blocks : new Map<number, ResultRow[]>();
  return { ...now, shown: { view, turn, since, total, blocks: new Map(kept).set(from / blockSize, rows) } };
}
