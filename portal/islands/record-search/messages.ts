import type { ResultPage, ResultRow } from "../../../shared/search/search-session.ts";
import type { SearchView } from "../../../shared/search/search-view.ts";

/** What the page asks the search worker. `turn` numbers the view, so that late answers to old key presses are dropped. */
export type SearchAsk =
  | { kind: "open"; manifest: string; classNames: [number, string][]; today: string }
  | { kind: "show"; turn: number; view: SearchView; from: number; count: number }
  | { kind: "all"; turn: number; view: SearchView };

/** What it answers. */
export type SearchAnswer =
  | { kind: "ready"; size: number; asOf: string; version: string }
  | { kind: "failed"; problem: string }
  /** Owners, goods and sounds can be found from here on; what is shown may be asked again. */
  | { kind: "complete" }
  | { kind: "page"; turn: number; page: ResultPage }
  | { kind: "rows"; turn: number; rows: ResultRow[] };
