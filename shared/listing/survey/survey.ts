import type { PageElement } from "../page.ts";
import type { Price } from "../price/read-price.ts";
import type { Kin } from "./kin.ts";

/** A price somewhere on the page, with what its surroundings say about it. */
export type PriceSpot = {
  element: PageElement;
  price: Price;
  /** Count of nodes before it; smaller is nearer to the top. */
  order: number;
  /** Struck through, or named a former, unit, monthly or shipping price. */
  former: boolean;
  /** Named in a way that may mean the former price, and means the price where it stands alone ("regular"). */
  perhapsFormer: boolean;
  /** The part about other goods, head, foot or basket that it lies in. */
  beside: PageElement | undefined;
  /** Named a price by its markup. */
  named: boolean;
  /** Named the price asked at this moment ("sale", "current", "final"). */
  current: boolean;
};

/** What labels name; a byline is "by Acme" below a heading. */
export const labelKinds = [
  "seller",
  "sellerLocation",
  "sellerAddress",
  "brand",
  "condition",
  "mpn",
  "itemNumber",
  "gtin",
  "byline",
] as const;

/** A value that stands behind a label: "Sold by: Lampenhaus", "Brand | Lumora". */
export type LabelSpot = {
  label: (typeof labelKinds)[number];
  value: string;
  order: number;
  beside: PageElement | undefined;
  path: string;
};

export type ButtonSpot = { element: PageElement; order: number; beside: PageElement | undefined };

/** What one walk over the page found. */
export type Survey = {
  prices: PriceSpot[];
  labels: LabelSpot[];
  /** Buttons that put the goods into a basket or buy them, outside of parts about other goods. */
  buyButtons: ButtonSpot[];
  /** Elements that the page names for a brand, and links to a brand's page. */
  brandPlaces: PageElement[];
  /** What pictures near the heading are called, each once. */
  pictures: string[];
  headings: { element: PageElement; text: string; order: number; beside: PageElement | undefined }[];
  /** What follows the first heading, seen for its first words. */
  kin?: Kin;
};
