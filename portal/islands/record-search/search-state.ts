import type { FacetCounts } from "../../../shared/search/facet-columns.ts";
import type { ResultRow } from "../../../shared/search/search-session.ts";
import type { SearchView } from "../../../shared/search/search-view.ts";
import type { SearchAnswer } from "./messages.ts";

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

type Asked = Pick<ShownPage, "view" | "since">;

/** The state once the rows of a block are here; those of an older question go. */
export function withPage(
  now: SearchState,
  { page, turn }: Extract<SearchAnswer, { kind: "page" }>,
  { view, since }: Asked,
): SearchState {
  if (now.kind !== "ready") return now;
  const { from, rows, total } = page;
  const kept = now.shown?.turn === turn ? now.shown.blocks : new Map<number, ResultRow[]>();
  return { ...now, shown: { view, turn, since, total, blocks: new Map(kept).set(from / blockSize, rows) } };
}
