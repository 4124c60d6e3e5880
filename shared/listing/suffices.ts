import type { Found, Listing, ReadingSource } from "./listing.ts";
import { countsThousandths } from "./price/currencies.ts";
import type { StoreTable } from "./stores/store-table.ts";
import { stores } from "./stores/stores.ts";
import type { TakenPage } from "./taken-page.ts";
import type { Understanding } from "./understand-page.ts";

/**
 * Whether what a page states and its store's table points at tells what the page is and what a check of it needs, so that it need not
 * be walked: a results list by the store's own address or sign; a listing with its price, and its maker where the store names one, by a
 * store's table or, in any shop, by data for machines.
 */
export function suffices({ store, address, signs, survey }: TakenPage, understood: Understanding): boolean {
  const table = stores.find(({ id }) => id === store);
  if (understood.kind === "results") return signs.results || (table?.resultsPath?.test(address?.path ?? "") ?? false);
  if (understood.kind !== "listing") return false;
  const { listing } = understood;
  if (!(listing.brand || table?.namesNoMaker) || !listing.currency || isPriceDoubtful(listing)) return false;
  const headings = survey.headings.map(({ text }) => text);
  if (isOfferedAsHeaded(listing, headings)) return true;
  if (!table) return false;
  return (tellsPriceAndSeller(table) && isPriceShown(listing)) || isPricedInHead(listing, headings, table, address?.path ?? "");
}

/** Data that offers in several currencies, or in parts that the currency has not ("1.299" for 1,299): what the page shows decides. */
function isPriceDoubtful({ price, currency, others }: Listing): boolean {
  const cents = (price?.value ?? 0) * 100;
  const isOdd = Math.abs(cents - Math.round(cents)) > 1e-6 && !countsThousandths(currency?.value);
  return isOdd || (others?.currency ?? []).some(({ where, value }) => where === currency?.where && value !== currency.value);
}

/**
 * Whether a table may tell enough of a listing at this path: where the price stands, and the seller if the store has others sell; or that
 * the page is a listing, whose head may price it.
 */
export const maySuffice = (table: StoreTable, path: string): boolean => tellsPriceAndSeller(table) || isListingAt(table, path);

const isListingAt = ({ listingPath }: StoreTable, path: string): boolean => listingPath?.test(path) ?? false;

const tellsPriceAndSeller = ({ fields, sellsItself }: StoreTable): boolean =>
  fields.price !== undefined && (fields.seller !== undefined || sellsItself === true);

function isPriceShown(listing: Listing): boolean {
  return candidates(listing, "price").some(says("store-table", listing.price?.value));
}

/**
 * The head of the page prices what the heading names. A list's head may carry its first card's price, so the address has to be one of
 * the store's listings too.
 */
function isPricedInHead(listing: Listing, headings: readonly string[], table: StoreTable, path: string): boolean {
  return (
    isListingAt(table, path) &&
    headings.includes(listing.title.value) &&
    candidates(listing, "title").some(({ where, value }) => where === "open-graph" && begins(listing.title.value, value)) &&
    candidates(listing, "price").some(says("open-graph", listing.price?.value))
  );
}

/** Shops cut long titles for the head. */
const begins = (title: string, said: unknown): boolean => typeof said === "string" && said.length > 0 && title.startsWith(said);

/**
 * Data for machines offers goods under the name that the page has as its heading: then it is not of the page that a shop showed before,
 * and the page is no list. Microdata lies on what the page shows, other goods' prices too: there a second place has to say the same.
 */
function isOfferedAsHeaded(listing: Listing, headings: readonly string[]): boolean {
  const { title, price } = listing;
  return (
    headings.includes(title.value) &&
    forMachines.some(
      (source) =>
        candidates(listing, "title").some(says(source, title.value)) &&
        candidates(listing, "price").some(says(source, price?.value)) &&
        (source === "json-ld" || price?.sure === "agreed"),
    )
  );
}
const forMachines: readonly ReadingSource[] = ["json-ld", "microdata", "rdfa"];

/** What was read for a field, chosen or not. */
function candidates(listing: Listing, field: "title" | "price"): Found<unknown>[] {
  const chosen = listing[field];
  return chosen ? [chosen, ...(listing.others?.[field] ?? [])] : [];
}

const says =
  (source: ReadingSource, said: unknown) =>
  ({ where, value }: Found<unknown>): boolean =>
    where === source && value === said;
