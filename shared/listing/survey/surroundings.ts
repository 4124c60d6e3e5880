import type { PageElement } from "../page.ts";
import { ofCurrent, ofFormer, ofPerhapsFormer } from "./part-names.ts";
import type { Meaning } from "./read-names.ts";

/** What an open element passes on to everything inside it. */
export type Surroundings = {
  former: boolean;
  perhapsFormer: boolean;
  /** The outermost part about something else. */
  beside: PageElement | undefined;
  /** Named a price by its markup. */
  named: boolean;
  /** Named the price asked at this moment. */
  current: boolean;
  /** In a place named for brands. */
  ofBrand: boolean;
};

export const plainSurroundings: Surroundings = {
  former: false,
  perhapsFormer: false,
  beside: undefined,
  named: false,
  current: false,
  ofBrand: false,
};

/** What an element says about itself. */
export type Said = {
  struck: boolean;
  price: boolean;
  brand: boolean;
  beside: PageElement | undefined;
  /** Which price its names speak of, where anything around it is named one. */
  which: Meaning;
};

/** What holds inside an element that stands in such surroundings. Most elements say nothing: theirs are the same object. */
export function surroundingsIn(outer: Surroundings, { struck, price, brand, beside, which }: Said): Surroundings {
  const current = (which & ofCurrent) > 0;
  const inherits = !current;
  return {
    former: struck || (inherits && (outer.former || (which & ofFormer) > 0)),
    perhapsFormer: inherits && (outer.perhapsFormer || (which & ofPerhapsFormer) > 0),
    beside,
    named: price || outer.named,
    current: current || (outer.current && outer.named),
    ofBrand: outer.ofBrand || brand,
  };
}
