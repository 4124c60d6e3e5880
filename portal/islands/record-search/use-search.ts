import { useCallback, useEffect, useRef, useState } from "react";
import type { ResultPage, ResultRow } from "../../../shared/search/search-session.ts";
import type { SearchView } from "../../../shared/search/search-view.ts";
import type { SiteMatches } from "../../../shared/search/site-search.ts";
import type { RegisterFiles, SearchAnswer, SearchAsk } from "./messages.ts";

/** Rows are asked for and kept in blocks of this many, so that a long list never stands in the page's memory whole. */
export const blockSize = 100;

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
      /** Number of the question that the rows answer. */
      turn: number;
      /** The view that `total`, `counts` and the rows belong to. */
      shown?: SearchView;
      total: number;
      counts: ResultPage["counts"];
      blocks: ReadonlyMap<number, ResultRow[]>;
    };

export type Search = {
  state: SearchState;
  /** Asks for the block that holds this row, unless it is here or asked for. */
  need: (row: number) => void;
  /** All rows of the shown view, for export. */
  allRows: () => Promise<ResultRow[]>;
  /** What else of the site fits the view's words. */
  site: readonly SiteMatches[];
};

export type SearchSources = { manifest: string; files: RegisterFiles; siteIndex: string; classNames: [number, string][] };

/** Runs the search worker and shows it the view. */
export function useSearch({ manifest, files, siteIndex, classNames }: SearchSources, view: SearchView): Search {
  const [site, setSite] = useState<{ text: string; matches: readonly SiteMatches[] }>({ text: "", matches: [] });
  const [state, setState] = useState<SearchState>({ kind: "loading" });
  const worker = useRef<Worker | undefined>(undefined);
  const turn = useRef(0);
  const asked = useRef(new Set<number>());
  const views = useRef(new Map<number, SearchView>());
  const exporting = useRef<((rows: ResultRow[]) => void) | undefined>(undefined);
  const current = useRef(view);
  current.current = view;
  const ask = useCallback((message: SearchAsk) => worker.current?.postMessage(message), []);

  const show = useCallback(
    (blocks: Iterable<number> = [0]) => {
      turn.current += 1;
      asked.current = new Set(blocks);
      views.current = new Map([[turn.current, current.current]]);
      for (const block of asked.current)
        ask({ kind: "show", turn: turn.current, view: current.current, from: block * blockSize, count: blockSize });
    },
    [ask],
  );

  useEffect(() => {
    const started = new Worker(new URL("./search-worker.ts", import.meta.url), { type: "module" });
    worker.current = started;
    const take = ({ data }: MessageEvent<SearchAnswer>) => {
      if (data.kind === "ready") setState({ ...data, complete: false, turn: 0, total: 0, counts: {}, blocks: new Map() });
      else if (data.kind === "failed") setState(data);
      else if (data.kind === "limited")
        setState((now) => (now.kind === "ready" ? { ...now, limited: data.problem, complete: true } : now));
      // What was on screen is asked again: its order may be another one.
      else if (data.kind === "learned") {
        show(asked.current);
        if (data.step === "words") setState((now) => (now.kind === "ready" ? { ...now, complete: true } : now));
      } else if (data.kind === "site") setSite(data);
      else if (data.kind === "rows") exporting.current?.(data.rows);
      else if (data.turn === turn.current) setState((now) => withPage(now, data, views.current.get(data.turn)));
    };
    started.addEventListener("message", take);
    started.addEventListener("error", () => setState({ kind: "failed", problem: "the search could not start" }));
    started.postMessage({
      kind: "open",
      manifest,
      files,
      classNames,
      today: new Date().toISOString().slice(0, 10),
    } satisfies SearchAsk);
    return () => started.terminate();
  }, [manifest, files, classNames, show]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new view is what asks for a new search
  useEffect(() => show(), [view, show]);
  const shown = state.kind === "ready" && state.shown !== undefined;
  useEffect(() => {
    if (!shown) return;
    // The task after the frame that shows them.
    const frame = requestAnimationFrame(() => setTimeout(() => ask({ kind: "painted" })));
    return () => cancelAnimationFrame(frame);
  }, [shown, ask]);
  const words = view.text.trim();
  useEffect(() => {
    if (words === "") return;
    // Only when typing rests: the records follow every letter, the rest of the site need not.
    const rested = setTimeout(() => ask({ kind: "site", text: words, index: siteIndex }), 250);
    return () => clearTimeout(rested);
  }, [words, siteIndex, ask]);

  const need = useCallback(
    (row: number) => {
      const block = Math.floor(row / blockSize);
      if (asked.current.has(block)) return;
      asked.current.add(block);
      ask({ kind: "show", turn: turn.current, view: current.current, from: block * blockSize, count: blockSize });
    },
    [ask],
  );
  const allRows = useCallback(
    () =>
      new Promise<ResultRow[]>((resolve) => {
        exporting.current = resolve;
        ask({ kind: "all", turn: turn.current, view: current.current });
      }),
    [ask],
  );
  return { state, need, allRows, site: words === "" ? [] : site.matches };
}

function withPage(now: SearchState, { page, turn }: Extract<SearchAnswer, { kind: "page" }>, view?: SearchView): SearchState {
  if (now.kind !== "ready") return now;
  const { from, rows, total, counts } = page;
  const kept = now.turn === turn ? now.blocks : new Map<number, ResultRow[]>();
  return { ...now, ...(view ? { shown: view } : {}), turn, total, counts, blocks: new Map(kept).set(from / blockSize, rows) };
}
