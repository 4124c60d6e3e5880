import { type Candidates, note, noteText } from "./candidates.ts";
import type { PageFacts } from "./page-facts.ts";
import { plainTitle } from "./plain-title.ts";
import { readBrandPlace } from "./sources/brand-link.ts";
import { readEmbeddedState } from "./sources/embedded-state.ts";
import { readGeneric } from "./sources/generic.ts";
import { readOpenGraph } from "./sources/open-graph.ts";
import { readProductItem } from "./sources/read-product-item.ts";
import { readStoreTable } from "./sources/read-store-table.ts";

/** Asks every source in the order of trust. Nothing is chosen yet. */
export function gatherCandidates(facts: PageFacts): Candidates {
  const { home, store, meta, siteNames } = facts;
  const candidates: Candidates = {};
  noteText(candidates, "category", facts.breadcrumb, "json-ld", "BreadcrumbList");
  for (const product of facts.jsonLd.main) readProductItem(product, "json-ld", candidates, home);
  for (const product of facts.microdata.main) readProductItem(product, "microdata", candidates, home);
  for (const product of facts.rdfa.main) readProductItem(product, "rdfa", candidates, home);
  readOpenGraph(meta, siteNames, candidates, home);
  const titles = titlesOf(facts, candidates);
  readEmbeddedState(facts.excerpts, titles, candidates, home);
  if (store) readStoreTable(facts.placed, store, candidates, home);
  readGeneric(facts, candidates);
  readBrandPlace(facts.survey.brandPlaces, titles, candidates);
  if (candidates.price && !candidates.currency) note(candidates, "currency", home, "generic", "address");
  return candidates;
}

/** What the goods are called, most trusted first: what other sources are searched for. */
function titlesOf({ survey, documentTitle, siteNames }: PageFacts, { title }: Candidates): string[] {
  const titles = [survey.headings[0]?.text, title?.[0]?.value, plainTitle(documentTitle, siteNames)];
  return [...new Set(titles.filter((one): one is string => Boolean(one)))].slice(0, 3);
}
