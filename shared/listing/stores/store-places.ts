import type { ListingField } from "../listing.ts";
import type { FieldPlace, StoreTable } from "./store-table.ts";

/** The part of a store's table that is asked of the page itself: selectors only, so that it can be sent to where the page is. */
export type StorePlaces = Pick<StoreTable, "id" | "currency" | "listingSign" | "resultsSign" | "platformSign" | "cards"> & {
  fields: { [F in ListingField]?: PlainPlace[] };
};

/** `every` where a pattern still has to choose among the words found. */
export type PlainPlace = { selector: string; attribute?: string | undefined; every: boolean };

export function placesOf({ id, currency, listingSign, resultsSign, platformSign, cards, fields }: StoreTable): StorePlaces {
  const plain: StorePlaces["fields"] = {};
  for (const [field, places] of Object.entries(fields)) plain[field as ListingField] = places.map(plainPlace);
  return Object.fromEntries(
    Object.entries({ id, currency, listingSign, resultsSign, platformSign, cards, fields: plain }).filter(([, value]) => value),
  ) as StorePlaces;
}

function plainPlace(place: FieldPlace): PlainPlace {
  if (typeof place === "string") return { selector: place, every: false };
  const { selector, attribute, keep } = place;
  return { selector, every: keep !== undefined, ...(attribute ? { attribute } : {}) };
}
