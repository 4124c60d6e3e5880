import { type Candidates, note } from "./candidates.ts";
import type { ListingReading } from "./listing-reading.ts";
import { mergeCandidates } from "./merge-candidates.ts";
import type { PageDocument } from "./page.ts";
import { homeCurrency, readAddress } from "./page-address.ts";
import { readGeneric } from "./sources/generic.ts";
import { readJsonLd } from "./sources/json-ld.ts";
import { readMicrodata } from "./sources/microdata.ts";
import { readMeta, readOpenGraph } from "./sources/open-graph.ts";
import { isProduct, readProductItem } from "./sources/read-product-item.ts";
import { readStoreTable } from "./sources/read-store-table.ts";
import { storeOfHost, stores } from "./stores/stores.ts";

/**
 * Says what a page offers for sale, from the page alone: nothing is requested, nothing is changed.
 * @param address the page's address where it is known; else the page's own word for it is taken
 * @returns never throws: a page that breaks the reader is `not-a-listing` with the reason
 */
export function readPage(page: PageDocument, address: string | undefined): ListingReading {
  try {
    return read(page, address);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: "not-a-listing", why: `The page could not be read: ${reason.slice(0, 200)}.` };
  }
}

function read(page: PageDocument, given: string | undefined): ListingReading {
  const address = readAddress(page, given);
  const home = homeCurrency(page, address);
  const store =
    (address && storeOfHost(address.host)) ??
    stores.find(({ listingSign, resultsSign }) => [listingSign, resultsSign].some((sign) => sign && page.querySelector(sign)));
  const meta = readMeta(page);
  const stated = readJsonLd(page).filter(isProduct);
  const marked = readMicrodata(page).filter(isProduct);
  const isResults =
    store && address
      ? (store.resultsPath?.test(address.path) ?? false)
      : Boolean(store?.resultsSign && page.querySelector(store.resultsSign));
  if (isResults || stated.length > 3 || marked.length > 3) return { kind: "results", cards: [] };
  const isListing =
    stated.length > 0 ||
    marked.length > 0 ||
    meta.get("og:type")?.includes("product") ||
    Boolean(store?.listingSign && page.querySelector(store.listingSign));
  if (!isListing) return { kind: "not-a-listing", why: "The page does not offer one item for sale." };

  const candidates: Candidates = {};
  for (const product of stated) readProductItem(product, "json-ld", candidates, home);
  for (const product of marked) readProductItem(product, "microdata", candidates, home);
  readOpenGraph(meta, candidates, home);
  if (store) readStoreTable(page, store, candidates, home);
  readGeneric(page, candidates);
  if (candidates.price && !candidates.currency) note(candidates, "currency", home, "generic", "address");
  const listing = mergeCandidates(candidates, store?.trusted);
  if (!listing) return { kind: "page-changed", missing: ["title"], why: "The page offers an item, but its title was not found." };
  return { kind: "listing", listing };
}
