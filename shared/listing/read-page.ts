import { decideKind } from "./decide-kind.ts";
import { gatherCandidates } from "./gather-candidates.ts";
import type { ListingReading } from "./listing-reading.ts";
import { mergeCandidates } from "./merge-candidates.ts";
import type { PageDocument } from "./page.ts";
import { gatherFacts } from "./page-facts.ts";
import { cardsOfTable, readCards } from "./results/read-cards.ts";

/**
 * Says what a page offers for sale, from the page alone: nothing is requested, nothing is changed.
 * @param address the page's address where it is known; else the page's own word for it is taken
 * @returns never throws: a page that breaks the reader is `not-a-listing` with the reason
 */
export function readPage(page: PageDocument, address: string | undefined): ListingReading {
  const steps = readPageInSteps(page, address);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * As `readPage`, pausing at every `yield` so that a browser can do other work between. Each step is short; the page must not be
 * changed by the caller between steps, and if it changes by itself the reading is to be begun again.
 */
export function* readPageInSteps(page: PageDocument, address: string | undefined): Generator<void, ListingReading> {
  try {
    return yield* read(page, address);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: "not-a-listing", why: `The page could not be read: ${reason.slice(0, 200)}.` };
  }
}

function* read(page: PageDocument, address: string | undefined): Generator<void, ListingReading> {
  const facts = yield* gatherFacts(page, address);
  yield;
  switch (decideKind(facts)) {
    case "results": {
      const places = facts.store?.cards;
      const known = places && cardsOfTable(page, places.item, facts.survey.prices);
      if (known) return { kind: "results", cards: readCards(known, places) };
      const group = facts.groups.find(({ beside }) => !beside) ?? facts.groups[0];
      return { kind: "results", cards: group ? readCards(group) : [] };
    }
    case "neither":
      return { kind: "not-a-listing", why: "The page does not offer one item for sale." };
    case "listing": {
      const candidates = yield* gatherCandidates(facts);
      const listing = mergeCandidates(candidates, facts);
      if (listing) return { kind: "listing", listing };
      return { kind: "page-changed", missing: ["title"], why: "The page should offer an item, but its title was not found." };
    }
  }
}
