import { expect, test } from "vitest";
import { readByline, readLabel } from "../../../../shared/listing/survey/label-words.ts";

test.each([
  { text: "Brand: Lumora", is: { label: "brand", value: "Lumora" } },
  { text: "Brand", is: { label: "brand" } },
  { text: "MARKE :", is: { label: "brand" } },
  { text: "ブランド：ルモラ", is: { label: "brand", value: "ルモラ" } },
  { text: "Sold by: Lampenhaus", is: { label: "seller", value: "Lampenhaus" } },
  { text: "Sold by : Lampenhaus", is: { label: "seller", value: "Lampenhaus" } },
  { text: "Sold by Lampenhaus", is: { label: "seller", value: "Lampenhaus" } },
  { text: "Sold by", is: { label: "seller" } },
  { text: "Vendu et expédié par Lampenhaus", is: { label: "seller", value: "Lampenhaus" } },
  { text: "Sold & shipped by Lampenhaus", is: { label: "seller", value: "Lampenhaus" } },
  { text: "Dispatched from and sold by Lampenhaus", is: { label: "seller", value: "Lampenhaus" } },
  { text: "Ships from and sold by", is: { label: "seller" } },
  { text: "Fulfilled and sold by: Lampenhaus", is: { label: "seller", value: "Lampenhaus" } },
  { text: "Verkauf und Versand durch Lampenhaus", is: { label: "seller", value: "Lampenhaus" } },
  { text: "Vendida e entregue por Lampenhaus", is: { label: "seller", value: "Lampenhaus" } },
  { text: "Vendido y enviado por: Lampenhaus", is: { label: "seller", value: "Lampenhaus" } },
  { text: "Venduto e spedito da Lampenhaus", is: { label: "seller", value: "Lampenhaus" } },
  { text: "Satıcı: Lampenhaus", is: { label: "seller", value: "Lampenhaus" } },
  { text: "Manufactured by: Lumora", is: { label: "brand", value: "Lumora" } },
  { text: "ბრენდი", is: { label: "brand" } },
  { text: "Model No.: L2", is: { label: "mpn", value: "L2" } },
  { text: "Art.-Nr.: 10033", is: { label: "itemNumber", value: "10033" } },
  { text: "Mfr. Part #: LC-204", is: { label: "mpn", value: "LC-204" } },
  { text: "Manufacturer Part Number", is: { label: "mpn" } },
  { text: "Condition: New: never opened", is: { label: "condition", value: "New: never opened" } },
])("$text is a label", ({ text, is }) => {
  expect(readLabel(text)).toEqual(is);
});

test.each([
  "Brand new lamp",
  "Brands we love: Lumora",
  "Sold by the dozen since 1911 in many shops of the old town, and by now in those of several other towns",
  `Brand: ${"x".repeat(121)}`,
  "Vendor x",
  "Verkauf von gebrauchten Lampen",
  "Designer",
  "",
])("%j is no label", (text) => {
  expect(readLabel(text)).toBeUndefined();
});

test.each([
  { text: "by Lumora", is: "Lumora" },
  { text: "Von Lumora", is: "Lumora" },
  { text: "bye Lumora", is: undefined },
])("$text names $is", ({ text, is }) => {
  expect(readByline(text)).toBe(is);
});
