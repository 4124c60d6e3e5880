import { expect, test } from "vitest";
import { formatQuantity, formatYears } from "../../../shared/figure/format-figure.ts";
import type { Quantity } from "../../../shared/figure/quantity.ts";

test.each<{ quantity: Quantity; en: string; es: string }>([
  { quantity: { unit: "shipments", value: 34_143, precision: "exact" }, en: "34,143 shipments", es: "34,143 envíos" },
  {
    quantity: { unit: "msrp-usd", value: 2_700_000_000, precision: "over" },
    en: "over $2.7 billion",
    es: "más de $2,700 millones",
  },
  { quantity: { unit: "msrp-usd", value: 1_382_903_001, precision: "exact" }, en: "$1,382,903,001", es: "$1,382,903,001" },
  { quantity: { unit: "msrp-usd", value: 3_310_000_000, precision: "rounded" }, en: "$3.31 billion", es: "$3,310 millones" },
  { quantity: { unit: "domestic-value-usd", value: 583_000, precision: "rounded" }, en: "$583,000", es: "$583,000" },
  {
    quantity: { unit: "items", value: 79_000_000, precision: "nearly" },
    en: "nearly 79 million items",
    es: "casi 79 millones de artículos",
  },
  { quantity: { unit: "percent-of-msrp", value: 38.4, precision: "rounded" }, en: "38.4%", es: "38.4 %" },
])("$en, $es", ({ quantity, en, es }) => {
  expect(formatQuantity(quantity, "en")).toBe(en);
  expect(formatQuantity(quantity, "es")).toBe(es);
});

test("years are told in spans", () => {
  expect(formatYears([2004, 2008, 2009, 2010, 2011], "en")).toBe("2004 and 2008 to 2011");
  expect(formatYears([2004, 2008, 2009], "es")).toBe("2004 y 2008 a 2009");
});
