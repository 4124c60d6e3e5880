import { decideKind } from "./decide-kind.ts";
import { gatherCandidates } from "./gather-candidates.ts";
import type { ListingReading } from "./listing-reading.ts";
import { mergeCandidates } from "./merge-candidates.ts";
import { factsOf } from "./page-facts.ts";
import type { TakenPage } from "./taken-page.ts";

/** A reading whose cards, for a results list, are still to be read from the page. */
export type Understanding = Exclude<ListingReading, { kind: "results" }> | { kind: "results" };

/** Says what a page offers for sale, from what was taken of it. */
export function understandPage(taken: TakenPage): Understanding {
  const facts = factsOf(taken);
  switch (decideKind(facts)) {
    case "results":
      return { kind: "results" };
    case "neither":
      return { kind: "not-a-listing", why: "The page does not offer one item for sale." };
    case "listing": {
      const listing = mergeCandidates(gatherCandidates(facts), facts);
      if (listing) return { kind: "listing", listing };
      return { kind: "page-changed", missing: ["title"], why: "The page should offer an item, but its title was not found." };
    }
  }
}

/** The reading of a page that broke the reader. */
export function unreadable(error: unknown): Extract<ListingReading, { kind: "not-a-listing" }> {
  const reason = error instanceof Error ? error.message : String(error);
  return { kind: "not-a-listing", why: `The page could not be read: ${reason.slice(0, 200)}.` };
}
