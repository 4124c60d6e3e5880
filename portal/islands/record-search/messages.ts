import type { PartAddresses } from "../../../shared/register/part-addresses.ts";
import type { FacetCounts } from "../../../shared/search/facet-columns.ts";
import type { ResultPage, ResultRow } from "../../../shared/search/search-session.ts";
import type { SearchView } from "../../../shared/search/search-view.ts";
import type { SiteMatches } from "../../../shared/search/site-search.ts";

/** Where the register is: its manifest, and its parts as they were when the page was built. */
export type RegisterPlace = { manifest: string; files: PartAddresses };

/** What the page asks the search worker. `turn` numbers the view, so that late answers to old key presses are dropped. */
export type SearchAsk =
  | ({ kind: "open" } & RegisterPlace)
  | { kind: "show"; turn: number; view: SearchView; from: number; count: number }
  /** The first rows stand on the screen, or cannot stand there before: the details may take the line. `goodsIndex` is the address of what goods are called. */
  | { kind: "learn"; goodsIndex: string; today: string }
  /** By what the results can be narrowed. */
  | { kind: "counts"; turn: number; view: SearchView }
  /** All rows of a view, the shown one or another; answered when all is loaded that will be. `id` numbers the request. */
  | { kind: "all"; id: number; view: SearchView }
  /** What else of the site fits; `index` is the address of the list of its pages. */
  | { kind: "site"; text: string; index: string };

/** What it answers. */
export type SearchAnswer =
  /** Names and numbers can be searched; `milliseconds` from the bytes in memory to the index. */
  | { kind: "ready"; size: number; asOf: string; version: string; milliseconds: number }
  | { kind: "failed"; problem: string }
  /** The details could not be loaded: names and numbers are all that can be searched. */
  | { kind: "limited"; problem: string }
  /** More can be found or shown from here on; what is shown may be asked again. */
  | { kind: "learned"; step: "facets" | "words" }
  /** `milliseconds` that finding took. */
  | { kind: "page"; turn: number; page: ResultPage; milliseconds: number }
  | { kind: "counts"; turn: number; counts: FacetCounts }
  | { kind: "site"; text: string; matches: SiteMatches[] }
  | { kind: "rows"; id: number; rows: ResultRow[] };
