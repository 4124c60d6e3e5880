import { expect, test } from "vitest";
import { parsePage } from "../../../cli/read/parse-page.ts";
import { readPage } from "../../../shared/listing/read-page.ts";

/** What a page that shows this as its price is read as. */
function priceOf(shown: string, language = "en-US"): (number | string | undefined)[] {
  const html = `<html lang="${language}"><head><title>Brass lamp | Lampenhaus</title></head><body><main><h1>Brass lamp</h1>${shown}<button>Add to cart</button></main></body></html>`;
  const reading = readPage(parsePage(html), "https://lampenhaus.example/i/77");
  if (reading.kind !== "listing") throw new Error(reading.kind);
  return [reading.listing.price?.value, reading.listing.priceTo?.value, reading.listing.currency?.value];
}

test.each([
  { it: "raised cents behind a sign", shown: '<p class="price">$19<sup>99</sup></p>', price: [19.99, undefined, "USD"] },
  { it: "cents named so", shown: '<p class="price">$19<span class="cents">99</span></p>', price: [19.99, undefined, "USD"] },
  { it: "cents behind their point", shown: '<p class="price">$19<small>.99</small></p>', price: [19.99, undefined, "USD"] },
  { it: "thousands", shown: '<p class="price">$1,299<sup>50</sup></p>', price: [1299.5, undefined, "USD"] },
  {
    it: "cents beside a price before",
    shown: '<p class="price">$19<sup>99</sup> <b class="old">$29<sup>99</sup></b></p>',
    price: [19.99, undefined, "USD"],
  },
  {
    it: "a new price between the old one and the one without tax",
    shown: '<p class="price">Price: <b class="price-old">$80.00</b> <b class="price-new">$64.50</b> <i>Ex Tax: $60.00</i></p>',
    price: [64.5, undefined, "USD"],
  },
  {
    it: "cents behind a point for thousands",
    shown: '<p class="price"><i>$</i><i>1.299</i><i class="cents">50</i></p>',
    language: "es-MX",
    price: [1299.5, undefined, "MXN"],
  },
  { it: "a note's number, which is no cents", shown: '<p class="price">$19<sup>1</sup></p>', price: [19, undefined, "USD"] },
  { it: "a code behind", shown: '<p class="price"><b>$19</b> <i>CAD</i></p>', price: [19, undefined, "CAD"] },
  { it: "pieces before", shown: '<p class="price">3 for $10.00</p>', price: [10, undefined, "USD"] },
  { it: "another country's dollars", shown: '<p class="price">HK$ 500</p>', price: [500, undefined, "HKD"] },
  { it: "unknown dollars as none", shown: '<p class="price">N$ 500</p>', price: [undefined, undefined, undefined] },
  { it: "the end of a code as none", shown: '<p class="price">MzI5Ljk5 $</p>', price: [undefined, undefined, undefined] },
  { it: "rand at home", shown: '<p class="price">R 1 299</p>', language: "en-ZA", price: [1299, undefined, "ZAR"] },
  { it: "yuan", shown: '<p class="price">¥199.00</p>', language: "zh-Hans-CN", price: [199, undefined, "CNY"] },
])("reads $it", ({ shown, language, price }) => {
  expect(priceOf(shown, language)).toEqual(price);
});

test("is not looked for far below the heading: a price beside a button is another thing's there", () => {
  const other = '<div><a href="/o">Oak lamp</a><p class="price">$8.99</p><button>Add to cart</button></div>';
  const between = (count: number) => "<p>It burns long.</p>".repeat(count);
  expect(priceOf(`${between(100)}${other}`)).toEqual([8.99, undefined, "USD"]);
  expect(priceOf(`${between(400)}${other}`)).toEqual([undefined, undefined, undefined]);
});
