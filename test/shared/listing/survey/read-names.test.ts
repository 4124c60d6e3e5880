import { expect, test } from "vitest";
import {
  ofBrand,
  ofBuying,
  ofCurrent,
  ofFormer,
  ofOthers,
  ofPerhapsFormer,
  ofPrice,
  partMeaning,
  priceMeaning,
} from "../../../../shared/listing/survey/part-names.ts";
import { nameReader } from "../../../../shared/listing/survey/read-names.ts";

const read = nameReader(partMeaning);

test.each([
  { names: "a-section product-price", says: ofPrice },
  { names: "productNowPrice", says: ofPrice },
  { names: "enterprise", says: 0 },
  { names: "related-items carousel", says: ofOthers },
  { names: "upSell", says: ofOthers },
  { names: "top-ads", says: ofOthers },
  { names: "row\nads wide", says: ofOthers },
  { names: "loads", says: 0 },
  { names: "brand-link", says: ofBrand },
  { names: "branded", says: 0 },
  { names: "addToCart", says: ofBuying },
  { names: "grid-row", says: 0 },
])("the names $names say $says", ({ names, says }) => {
  expect(read(names)).toBe(says);
});

test("several names say what each of them says, and one attribute's text is looked through once", () => {
  const seen: string[] = [];
  const counted = nameReader((names) => {
    seen.push(names);
    return partMeaning(names);
  });
  expect(counted("brand nowPrice")).toBe(ofBrand | ofPrice);
  expect(counted("brand nowPrice")).toBe(ofBrand | ofPrice);
  expect(counted(null)).toBe(0);
  expect(seen).toEqual(["brand now-price"]);
});

test.each([
  { names: "old-price", says: ofFormer },
  { names: "listPrice", says: ofPerhapsFormer },
  { names: "sale-price", says: ofCurrent },
])("of a price the names $names say $says", ({ names, says }) => {
  expect(nameReader(priceMeaning)(names)).toBe(says);
});
