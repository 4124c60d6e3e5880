import type { ListingField } from "../listing.ts";

/** Where one value stands on a store's page: a selector for the words of an element, or more. The first place that has a value is read. */
export type FieldPlace =
  | string
  | {
      selector: string;
      /** Read this attribute, not the words. */
      attribute?: string;
      /** What to keep of the words: the first group of this pattern. Nothing is read where it does not match. */
      keep?: RegExp;
    };

/** How one store writes its pages. A store is a table, never a branch in the reader. */
export type StoreTable = {
  id: string;
  /** As shoppers know it. */
  name: string;
  /** Registrable names of all its sites; `www.` and other subdomains are included. */
  hosts: readonly string[];
  /** ISO 4217, where the store prices in one currency and its address names no country. */
  currency?: string;
  /** Present on every page of a shop system that many hosts run. */
  platformSign?: string;
  /** Matches the address's path and query on a page with one listing. */
  listingPath?: RegExp;
  /** Matches the address's path and query on a search or category page. */
  resultsPath?: RegExp;
  /** Present only on this store's listing, for saved pages whose address is unknown. */
  listingSign?: string;
  /** Present only on this store's results. */
  resultsSign?: string;
  /** Where the cards of a results list are, for stores whose lists the general rule misses: each card, its title in it, its seller. */
  cards?: { item: string; title: string; seller?: string };
  fields: { readonly [F in ListingField]?: readonly FieldPlace[] };
  /** The store sells everything itself: no page names a seller. */
  sellsItself?: true;
  /** Its listings have no place that names the goods' maker: whoever wants the maker has only the title. */
  namesNoMaker?: true;
  /** Fields for which this table is right where the page's data for machines is not. */
  trusted?: readonly ListingField[];
  /** Fields that the page's data for machines gets wrong on this store, such as a shop's name given as the brand. */
  distrusted?: readonly ListingField[];
};
