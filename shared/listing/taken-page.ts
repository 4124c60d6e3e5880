import type { ListingField } from "./listing.ts";
import type { PageAddress } from "./page-address.ts";
import type { Price } from "./price/read-price.ts";
import type { Item } from "./sources/item.ts";
import type { Kin } from "./survey/kin.ts";
import type { LabelSpot } from "./survey/survey.ts";

/** A price of the page, without its element. Meanings as in `PriceSpot`. */
export type TakenPrice = {
  price: Price;
  order: number;
  former: boolean;
  perhapsFormer: boolean;
  /** In a part about other goods, head, foot or basket. */
  beside: boolean;
  named: boolean;
  current: boolean;
  /** In one of several like cards, as a row of other goods has them. */
  inCards: boolean;
  /** Its element's name, in small letters. */
  tag: string;
};

export type TakenLabel = { label: LabelSpot["label"]; value: string; beside: boolean; path: string };

/** What stands where a brand is named: attributes, words, the picture's words. */
export type TakenBrand = {
  texts: string[];
  /** What is read there, cut to 80 units. */
  words: string | undefined;
  /** In the page's head, foot or menus. */
  inFurniture: boolean;
};

export type TakenSurvey = {
  prices: TakenPrice[];
  labels: TakenLabel[];
  buyButtons: { order: number; beside: boolean }[];
  brandPlaces: TakenBrand[];
  pictures: string[];
  headings: { text: string; order: number; beside: boolean }[];
  kin?: Kin;
};

/** A stretch of a script around the title's words: `places` are where in `text` they begin. */
export type Excerpt = { text: string; places: number[] };

/** The words that one place of a store's table holds: `place` counts the places of the field. */
export type PlacedTexts = { field: ListingField; place: number; texts: string[] };

/**
 * All that is taken from a page, as plain data that can be sent elsewhere to be understood: words and numbers that the page shows or
 * states about goods, never the page itself.
 */
export type TakenPage = {
  /** Everything was taken; else only what the page states and the store's table points at, and `survey`, `groups` and `excerpts` hold next to nothing. */
  whole: boolean;
  address: PageAddress | undefined;
  /** The language that the page says it is in, as its root element has it. */
  language: string | undefined;
  /** The store whose table fits, by id. */
  store: string | undefined;
  /** Which of the store's signs the page bears. */
  signs: { listing: boolean; results: boolean };
  /** Meta tags by lower-case name; the first of a name counts. */
  meta: [name: string, content: string][];
  documentTitle: string;
  /** The JSON-LD blocks as written. */
  jsonLd: string[];
  microdata: Item[];
  rdfa: Item[];
  survey: TakenSurvey;
  /** Groups of like cards with a price each, largest first. */
  groups: { cards: number; beside: boolean }[];
  excerpts: Excerpt[];
  placed: PlacedTexts[];
};
