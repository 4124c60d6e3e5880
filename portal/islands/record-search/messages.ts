import type { SearchHit } from "../../../shared/search/search-index.ts";

/** What the page asks the search worker. */
export type SearchAsk = { kind: "open"; address: string } | { kind: "find"; turn: number; typed: string };

/** What it answers; `turn` tells which question, so that late answers to old key presses are dropped. */
export type SearchAnswer =
  | { kind: "ready"; size: number; asOf: string; version: string }
  | { kind: "failed"; problem: string }
  | { kind: "found"; turn: number; hits: SearchHit[] };
