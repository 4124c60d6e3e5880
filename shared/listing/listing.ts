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

/**
 * How sure a value is. `agreed`: two kinds of places on the page say the same. `stated`: one place says it outright, and none contradicts.
 * `likely`: no place states it; it was worked out from how the page looks. `disputed`: another place that states it says otherwise.
 */
export const surenesses = ["agreed", "stated", "likely", "disputed"] as const;
export type Sureness = (typeof surenesses)[number];

/** A value that was chosen for its field. */
export type Chosen<T> = Found<T> & { sure: Sureness };

/** Fields whose value is words. */
export const textFields = [
  "title",
  "brand",
  "seller",
  "currency",
  "condition",
  "category",
  "description",
  "sellerLocation",
  "sellerAddress",
  "gtin",
  "mpn",
  "asin",
  "itemNumber",
] as const;
export type TextField = (typeof textFields)[number];
export const listingFields: readonly [...typeof textFields, "price", "priceTo", "imageTexts"] = [
  ...textFields,
  "price",
  "priceTo",
  "imageTexts",
];
export type ListingField = (typeof listingFields)[number];

/** What one product page says is for sale. Every value says where it was read; what the page does not say is absent. */
export type Listing = {
  title: Chosen<string>;
  /** The maker's brand as the page shows it. */
  brand?: Chosen<string>;
  /** The party the page names as seller; absent where the store itself sells. */
  seller?: Chosen<string>;
  /** Where the page says the seller or the goods are. Absent means not found on this page, nothing else. */
  sellerLocation?: Chosen<string>;
  /** A business address as the INFORM Act has high-volume sellers show. Absent means not found on this page, nothing else. */
  sellerAddress?: Chosen<string>;
  /** In units of `currency`, not cents; the lowest where the page shows a range. */
  price?: Chosen<number>;
  /** The upper end where the page shows a range. */
  priceTo?: Chosen<number>;
  /** ISO 4217. */
  currency?: Chosen<string>;
  condition?: Chosen<string>;
  /** Breadcrumb joined with " > ". */
  category?: Chosen<string>;
  description?: Chosen<string>;
  /** 8, 12, 13 or 14 digits with a right check digit. */
  gtin?: Chosen<string>;
  /** The maker's part number. */
  mpn?: Chosen<string>;
  asin?: Chosen<string>;
  /** The store's own number for the item. */
  itemNumber?: Chosen<string>;
  /** The words the page gives for its pictures of the goods. */
  imageTexts?: Chosen<string[]>;
  /** Everything else that was read for a field, agreeing or not, in the order of trust. */
  others?: { [F in ListingField]?: Found<string | number | string[]>[] };
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
