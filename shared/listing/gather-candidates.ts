import { type Candidates, note } from "./candidates.ts";
import type { PageFacts } from "./page-facts.ts";
import { readGeneric } from "./sources/generic.ts";
import { readOpenGraph } from "./sources/open-graph.ts";
import { readProductItem } from "./sources/read-product-item.ts";
import { readStoreTable } from "./sources/read-store-table.ts";

/** Asks every source in the order of trust. Nothing is chosen yet. */
export function* gatherCandidates(facts: PageFacts): Generator<void, Candidates> {
  const { page, home, store, meta } = facts;
  const candidates: Candidates = {};
  for (const product of facts.jsonLd.main) readProductItem(product, "json-ld", candidates, home);
  for (const product of facts.microdata.main) readProductItem(product, "microdata", candidates, home);
  for (const product of facts.rdfa.main) readProductItem(product, "rdfa", candidates, home);
  readOpenGraph(meta, candidates, home);
  yield;
  if (store) readStoreTable(page, store, candidates, home);
  yield;
  readGeneric(facts, candidates);
  if (candidates.price && !candidates.currency) note(candidates, "currency", home, "generic", "address");
  return candidates;
}
