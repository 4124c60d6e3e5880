import type { Candidates } from "./candidates.ts";
import { type Found, type Listing, type ListingField, listingFields, readingSources } from "./listing.ts";
import type { PageFacts } from "./page-facts.ts";
import { isSiteName } from "./site-names.ts";

/** Chooses for each field the most trusted candidate and keeps all others. Absent when no title was read. */
export function mergeCandidates(candidates: Candidates, facts: PageFacts): Listing | undefined {
  const chosen: Record<string, unknown> = {};
  const others: Record<string, unknown> = {};
  for (const field of listingFields) {
    const ranked = [...(candidates[field] ?? [])].sort((a, b) => rank(field, a, facts) - rank(field, b, facts));
    const at = ranked.findIndex((found) => isAcceptable(field, found, facts));
    const [best] = at < 0 ? [] : ranked.splice(at, 1);
    if (best) chosen[field] = best;
    if (ranked.length > 0) others[field] = ranked;
  }
  if (!chosen.title) return undefined;
  // A currency without a price says nothing about these goods.
  if (!chosen.price) delete chosen.currency;
  return { ...chosen, ...(Object.keys(others).length > 0 ? { others } : {}) } as Listing;
}

/** Smaller goes first: the order of sources, except where a store's table is known to be right. */
function rank(field: ListingField, found: Found<unknown>, { store }: PageFacts): number {
  return found.where === "store-table" && store?.trusted?.includes(field) ? -1 : readingSources.indexOf(found.where);
}

function isAcceptable(field: ListingField, { value, where }: Found<unknown>, { siteNames }: PageFacts): boolean {
  if (field !== "seller" || where === "store-table" || where === "generic" || typeof value !== "string") return true;
  // Shops state themselves as seller of everything in their data; a seller is one that the page names beside the store.
  return value.length <= 80 && !isSiteName(value, siteNames);
}
