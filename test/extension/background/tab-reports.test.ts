import { expect, test } from "vitest";
import { isOf } from "../../../extension/background/tab-reports.ts";

const product = "https://shop.example/p/1?colour=blue";

test.each([
  { it: "the tab shows the page that was read", here: product, of: product, is: true },
  { it: "the reader has jumped within it", here: `${product}#reviews`, of: product, is: true },
  { it: "the tab shows another product", here: "https://shop.example/p/2", of: product, is: false },
  { it: "the tab shows another kind of it", here: "https://shop.example/p/1?colour=red", of: product, is: false },
  { it: "the browser does not tell where the tab has gone", here: undefined, of: product, is: false },
  { it: "words were selected where the browser tells no address", here: undefined, of: "", is: true },
  { it: "words were selected there, and the tab shows a page with an address since", here: product, of: "", is: false },
])("$it", ({ here, of, is }) => {
  expect(isOf(here, of)).toBe(is);
});
