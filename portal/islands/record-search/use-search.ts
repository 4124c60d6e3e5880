import { useEffect, useRef, useState } from "react";
import type { SearchHit } from "../../../shared/search/search-index.ts";
import type { SearchAnswer, SearchAsk } from "./messages.ts";

export type SearchState =
  | { kind: "loading" }
  | { kind: "failed"; problem: string }
  | { kind: "ready"; size: number; asOf: string; version: string; hits: SearchHit[]; typed: string };

/** Runs the search worker and asks it about what is typed. */
export function useSearch(manifest: string, typed: string): SearchState {
  const [state, setState] = useState<SearchState>({ kind: "loading" });
  const worker = useRef<Worker | undefined>(undefined);
  const turn = useRef(0);
  const asked = useRef("");

  useEffect(() => {
    const started = new Worker(new URL("./search-worker.ts", import.meta.url), { type: "module" });
    worker.current = started;
    started.addEventListener("message", ({ data }: MessageEvent<SearchAnswer>) => {
      if (data.kind === "ready") setState({ ...data, hits: [], typed: "" });
      else if (data.kind === "failed") setState(data);
      else if (data.turn === turn.current)
        setState((now) => (now.kind === "ready" ? { ...now, hits: data.hits, typed: asked.current } : now));
    });
    const ask: SearchAsk = { kind: "open", address: manifest };
    started.postMessage(ask);
    return () => started.terminate();
  }, [manifest]);

  const ready = state.kind === "ready";
  useEffect(() => {
    if (!ready) return;
    turn.current += 1;
    asked.current = typed;
    const ask: SearchAsk = { kind: "find", turn: turn.current, typed };
    worker.current?.postMessage(ask);
  }, [ready, typed]);
  return state;
}
