import type { Candidates } from "./candidates.ts";
import { type Found, type Listing, type ListingField, listingFields, readingSources } from "./listing.ts";

/**
 * Chooses for each field the most trusted candidate and keeps all others. Absent when no title was read.
 * @param trusted fields for which the store's table goes before the page's data for machines
 */
export function mergeCandidates(candidates: Candidates, trusted: readonly ListingField[] = []): Listing | undefined {
  const rank = (field: ListingField, found: Found<unknown>) =>
    found.where === "store-table" && trusted.includes(field) ? -1 : readingSources.indexOf(found.where);
  const chosen: Record<string, unknown> = {};
  const others: Record<string, unknown> = {};
  for (const field of listingFields) {
    const [first, ...rest] = [...(candidates[field] ?? [])].sort((a, b) => rank(field, a) - rank(field, b));
    if (!first) continue;
    chosen[field] = first;
    if (rest.length > 0) others[field] = rest;
  }
  const { title } = candidates;
  if (!title?.[0]) return undefined;
  return { ...chosen, ...(Object.keys(others).length > 0 ? { others } : {}) } as Listing;
}
