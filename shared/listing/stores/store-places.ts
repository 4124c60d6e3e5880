import type { ListingField } from "../listing.ts";
import type { FieldPlace, StoreTable } from "./store-table.ts";

/**
 * The part of a store's table that is asked of the page itself: selectors only, so that it can be sent to where the page is. `fields` are
 * what a check goes by; `more` are asked only when the page is taken whole, for each place costs every page some time.
 */
export type StorePlaces = Pick<StoreTable, "id" | "currency" | "cards"> & {
  listingSign?: readonly string[];
  resultsSign?: readonly string[];
  platformSign?: readonly string[];
  fields: PlacesByField;
  more: PlacesByField;
};

export type PlacesByField = { [F in ListingField]?: PlainPlace[] };

/** Told to whoever opens the panel, and of no weight for what a check says. */
const untilAsked: ReadonlySet<string> = new Set<ListingField>([
  "condition",
  "sellerLocation",
  "sellerAddress",
  "gtin",
  "mpn",
  "asin",
  "itemNumber",
  "imageTexts",
]);

/** `every` where a pattern still has to choose among the words found. */
export type PlainPlace = { selectors: readonly string[]; attribute?: string | undefined; every: boolean };

export function placesOf({ id, currency, listingSign, resultsSign, platformSign, cards, fields }: StoreTable): StorePlaces {
  const placesIn = (late: boolean): PlacesByField =>
    Object.fromEntries(
      Object.entries(fields)
        .filter(([field]) => untilAsked.has(field) === late)
        .map(([field, places]) => [field, places.map(plainPlace)]),
    );
  const given = {
    id,
    currency,
    listingSign: listingSign && alternatives(listingSign),
    resultsSign: resultsSign && alternatives(resultsSign),
    platformSign: platformSign && alternatives(platformSign),
    cards,
    fields: placesIn(false),
    more: placesIn(true),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value)) as StorePlaces;
}

function plainPlace(place: FieldPlace): PlainPlace {
  if (typeof place === "string") return { selectors: alternatives(place), every: false };
  const { selector, attribute, keep } = place;
  return { selectors: alternatives(selector), every: keep !== undefined, ...(attribute ? { attribute } : {}) };
}

/**
 * The selectors that a table joins by commas, one by one. A browser finds an id, a class or a tag of one selector in a few elements, and
 * asks every element of the page about joined ones: most of a millisecond each on a large page.
 */
export function alternatives(selector: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const sign of selector) {
    if (sign === "(" || sign === "[") depth++;
    else if (sign === ")" || sign === "]") depth--;
    if (sign === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim());
}
