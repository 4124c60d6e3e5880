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
export const listingFields = [...textFields, "price", "priceTo", "imageTexts"] as const;
export type ListingField = (typeof listingFields)[number];

/** What one product page says is for sale. Every value says where it was read; what the page does not say is absent. */
export type Listing = {
  title: Found<string>;
  /** The maker's brand as the page shows it. */
  brand?: Found<string>;
  /** The party the page names as seller; absent where the store itself sells. */
  seller?: Found<string>;
  /** Where the page says the seller or the goods are. Absent means not found on this page, nothing else. */
  sellerLocation?: Found<string>;
  /** A business address as the INFORM Act has high-volume sellers show. Absent means not found on this page, nothing else. */
  sellerAddress?: Found<string>;
  /** In units of `currency`, not cents; the lowest where the page shows a range. */
  price?: Found<number>;
  /** The upper end where the page shows a range. */
  priceTo?: Found<number>;
  /** ISO 4217. */
  currency?: Found<string>;
  condition?: Found<string>;
  /** Breadcrumb joined with " > ". */
  category?: Found<string>;
  description?: Found<string>;
  /** 8, 12, 13 or 14 digits with a right check digit. */
  gtin?: Found<string>;
  /** The maker's part number. */
  mpn?: Found<string>;
  asin?: Found<string>;
  /** The store's own number for the item. */
  itemNumber?: Found<string>;
  /** The words the page gives for its pictures of the goods. */
  imageTexts?: Found<string[]>;
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
