import type { ListingReading } from "./listing-reading.ts";
import type { PageDocument } from "./page.ts";
import { readAddress } from "./page-address.ts";
import { readCards } from "./results/read-cards.ts";
import { storeBySigns } from "./stores/store-by-signs.ts";
import { placesOf } from "./stores/store-places.ts";
import { storeOfHost, stores } from "./stores/stores.ts";
import { suffices } from "./suffices.ts";
import { takeFirst } from "./take-first.ts";
import { takeRest } from "./take-rest.ts";
import { understandPage, unreadable } from "./understand-page.ts";
import { wordReaders } from "./word-readers.ts";

/**
 * Says what a page offers for sale, from the page alone: nothing is requested, nothing is changed.
 * @param address the page's address where it is known; else the page's own word for it is taken
 * @param thorough also walk a page whose store's table has told its listing: more numbers and conditions, and all that was not chosen
 * @returns never throws: a page that breaks the reader is `not-a-listing` with the reason
 */
export function readPage(page: PageDocument, address: string | undefined, thorough = true): ListingReading {
  const steps = readPageInSteps(page, address, thorough);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * As `readPage`, pausing at every `yield` so that a browser can do other work between. Each step is short; the page must not be
 * changed by the caller between steps, and if it changes by itself the reading is to be begun again.
 */
export function* readPageInSteps(
  page: PageDocument,
  address: string | undefined,
  thorough = true,
): Generator<void, ListingReading> {
  try {
    const first = yield* takeFirst(page, readAddress(page, address), (host) => {
      const known = host === undefined ? undefined : storeOfHost(host);
      return known ? placesOf(known) : storeBySigns(page, tables, host !== undefined);
    });
    yield;
    const stated = understandPage(first.taken);
    if (!thorough && stated.kind === "listing" && suffices(first.taken, stated)) return stated;
    const { taken, prices, groups } = yield* takeRest(page, first, wordReaders);
    yield;
    const understood = understandPage(taken);
    if (understood.kind !== "results") return understood;
    return { kind: "results", cards: readCards(page, first.store?.cards, prices, groups) };
  } catch (error) {
    return unreadable(error);
  }
}

const tables = stores.map(placesOf);
