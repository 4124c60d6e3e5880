import type { Listing } from "./listing.ts";
import type { StoreTable } from "./stores/store-table.ts";
import { stores } from "./stores/stores.ts";
import type { TakenPage } from "./taken-page.ts";
import type { Understanding } from "./understand-page.ts";

/**
 * Whether what a page states and its store's table points at tells what the page is, so that it need not be walked: a results list by the
 * store's own address or sign; a listing by name, maker, seller, and a price that stands where the table says. Of a page of no known
 * store only the whole tells.
 */
export function suffices({ store, address, signs }: TakenPage, understood: Understanding): boolean {
  const table = stores.find(({ id }) => id === store);
  if (!table) return false;
  if (understood.kind === "results") return signs.results || (table.resultsPath?.test(address?.path ?? "") ?? false);
  if (understood.kind !== "listing") return false;
  const { listing } = understood;
  return maySuffice(table) && listing.brand !== undefined && listing.currency !== undefined && isPriceShown(listing);
}

/** Whether a table can tell enough of a listing: where the price stands, and the seller if the store has others sell. */
export const maySuffice = ({ fields, sellsItself }: StoreTable): boolean =>
  fields.price !== undefined && (fields.seller !== undefined || sellsItself === true);

/** A price that only the data for machines has may be an old one. */
function isPriceShown({ price, others }: Listing): boolean {
  if (!price) return false;
  return [price, ...(others?.price ?? [])].some(({ where, value }) => where === "store-table" && value === price.value);
}
