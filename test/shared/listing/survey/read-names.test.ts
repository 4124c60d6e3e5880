import { expect, test } from "vitest";
import { part, partMeaning, priceMeaning, whichPrice } from "../../../../shared/listing/survey/part-names.ts";
import { nameReader } from "../../../../shared/listing/survey/read-names.ts";

const read = nameReader(partMeaning);

test.each([
  { names: "a-section product-price", says: part.price },
  { names: "productNowPrice", says: part.price },
  { names: "enterprise", says: 0 },
  { names: "related-items carousel", says: part.beside },
  { names: "upSell", says: part.beside },
  { names: "top-ads", says: part.beside },
  { names: "row\nads wide", says: part.beside },
  { names: "loads", says: 0 },
  { names: "brand-link", says: part.brand },
  { names: "branded", says: 0 },
  { names: "addToCart", says: part.buy },
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
  expect(counted("brand nowPrice")).toBe(part.brand | part.price);
  expect(counted("brand nowPrice")).toBe(part.brand | part.price);
  expect(counted(null)).toBe(0);
  expect(seen).toEqual(["brand now-price"]);
});

test.each([
  { names: "old-price", says: whichPrice.former },
  { names: "listPrice", says: whichPrice.perhapsFormer },
  { names: "sale-price", says: whichPrice.current },
])("of a price the names $names say $says", ({ names, says }) => {
  expect(nameReader(priceMeaning)(names)).toBe(says);
});
