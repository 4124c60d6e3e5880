/** Where on the page a value was read, most trusted first. */
export const readingSources = [
  "json-ld",
  "microdata",
  "rdfa",
  "open-graph",
  "embedded-state",
  "store-table",
  "generic",
  "selection",
] as const;
export type ReadingSource = (typeof readingSources)[number];

/** A value with where it was read: `where` is the kind of place, `path` the place itself (`Product.offers.price`, `#productTitle`). */
export type Found<T> = { value: T; where: ReadingSource; path: string };

export const textFields = ["title", "brand", "seller", "condition", "category", "description"] as const;
export type TextField = (typeof textFields)[number];

/** What one product page says is for sale. Every value says where it was read; what the page does not say is absent. */
export type Listing = {
  title: Found<string>;
  brand?: Found<string>;
  seller?: Found<string>;
  /** In units of `currency`, not cents; the lowest where the page shows a range. */
  price?: Found<number>;
  /** ISO 4217. */
  currency?: Found<string>;
  condition?: Found<string>;
  /** Breadcrumb joined with " > ". */
  category?: Found<string>;
  description?: Found<string>;
};

/** A listing's plain words, all that the matcher needs. */
export type ListingText = {
  title: string;
  brand?: string | undefined;
  category?: string | undefined;
  description?: string | undefined;
};

export function textOf(listing: Listing): ListingText {
  return {
    title: listing.title.value,
    brand: listing.brand?.value,
    category: listing.category?.value,
    description: listing.description?.value,
  };
}
