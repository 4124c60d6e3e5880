import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../../../cli/project-root.ts";
import { parsePage } from "../../../cli/read/parse-page.ts";
import { parseAddress } from "../../../shared/listing/page-address.ts";
import { readPage } from "../../../shared/listing/read-page.ts";
import { placesOf } from "../../../shared/listing/stores/store-places.ts";
import { storeOfHost } from "../../../shared/listing/stores/stores.ts";
import { suffices } from "../../../shared/listing/suffices.ts";
import { takeFirst } from "../../../shared/listing/take-first.ts";
import { understandPage } from "../../../shared/listing/understand-page.ts";

const watch = readFileSync(join(projectRoot, "test/fixtures/listings/watch-rolex.html"), "utf8");
const list = readFileSync(join(projectRoot, "test/fixtures/listings/results-list.html"), "utf8");
const amazon = "https://www.amazon.com/dp/B0TESTBL01";

function isEnough(html: string, address: string): boolean {
  const steps = takeFirst(parsePage(html), parseAddress(address), (host) => {
    const store = storeOfHost(host ?? "");
    return store && placesOf(store);
  });
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { taken } = step.value;
  return suffices(taken, understandPage(taken));
}

describe("a page need not be walked", () => {
  test("where its store's table tells name, maker, seller and price", () => {
    expect(isEnough(watch, amazon)).toBe(true);
  });
  test("where the store's own address says that it is a results list", () => {
    expect(isEnough(list, "https://www.amazon.com/s?k=watch")).toBe(true);
  });
});

/** A page of a shop of which there is no table, with data for machines in its head. */
function unknownShop({ heading = "ROLEX wrist watch", data }: { heading?: string; data: Record<string, unknown> }): string {
  const product = JSON.stringify({ "@type": "Product", name: "ROLEX wrist watch", brand: "ROLEX", ...data });
  return `<head><script type="application/ld+json">${product}</script></head><h1>${heading}</h1><p>189 USD</p>`;
}
const lampenhaus = "https://lampenhaus.example/i/77";
const offers = { price: "189", priceCurrency: "USD" };

describe("a page of a shop without a table", () => {
  test("need not be walked where data for machines offers what its heading names, with its maker", () => {
    expect(isEnough(unknownShop({ data: { offers } }), lampenhaus)).toBe(true);
  });
  test.each([
    ["its heading names other goods", { heading: "Omega wrist watch", data: { offers } }],
    ["nothing is offered", { data: {} }],
    ["no currency is told", { data: { offers: { price: "189" } } }],
    ["no maker is named", { data: { offers, brand: undefined } }],
  ])("is walked where %s", (_, page) => {
    expect(isEnough(unknownShop(page), lampenhaus)).toBe(false);
  });
  test("is walked where only the price beside other microdata says what is asked", () => {
    const marked = `<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">ROLEX wrist watch</h1><span itemprop="brand">ROLEX</span><span itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="price" content="189"><meta itemprop="priceCurrency" content="USD"></span></div>`;
    expect(isEnough(marked, lampenhaus)).toBe(false);
    const agreed = `<meta property="product:price:amount" content="189"><meta property="product:price:currency" content="USD">${marked}`;
    expect(isEnough(agreed, lampenhaus)).toBe(true);
  });
});

const head = (title: string) =>
  `<head><meta property="og:type" content="product"><meta property="og:title" content="${title}"><meta property="og:price:amount" content="189"><meta property="og:price:currency" content="USD"></head>`;
const priced = (title: string) =>
  `${head(title)}<div class="product-vendor"><a>Safavieh</a></div><h1>Safavieh wicker daybed with pillow</h1>`;
const overstock = "https://www.overstock.com/products/safavieh-wicker-daybed-1";

describe("a listing of a known store need not be walked", () => {
  test("where the page's head prices what the heading names, even cut short", () => {
    expect(isEnough(priced("Safavieh wicker daybed with"), overstock)).toBe(true);
  });
  test("where the store's pages name no maker", () => {
    const bowl = `<h1 data-buy-box-listing-title>Oak bowl</h1><div data-buy-box-region="price"><p>$20.00</p></div>`;
    expect(isEnough(bowl, "https://www.etsy.com/listing/1/oak-bowl")).toBe(true);
  });
});

describe("a page is walked", () => {
  test.each([
    ["the head names other goods", priced("Teak bench"), overstock],
    ["the address is none of the store's listings", priced("Safavieh wicker daybed"), "https://www.overstock.com/pages/daybeds"],
    ["the head prices a page of a store that is not known", priced("Safavieh wicker daybed"), lampenhaus],
  ])("where %s", (_, page, address) => {
    expect(isEnough(page, address)).toBe(false);
  });
  test("where the table's place for the price is empty, even if data for machines states one", () => {
    const stated = `<script type="application/ld+json">{"@type":"Product","name":"ROLEX wrist watch","offers":{"price":"189","priceCurrency":"USD"}}</script>`;
    const priceless = watch.replaceAll("corePrice", "noPrice").replace("</head>", `${stated}</head>`);
    expect(isEnough(priceless, amazon)).toBe(false);
  });
  test("where no maker is named", () => {
    expect(isEnough(watch.replaceAll("bylineInfo", "noByline"), amazon)).toBe(false);
  });
  test.each([
    [
      "in several currencies",
      [
        { price: 30, priceCurrency: "EUR" },
        { price: 33, priceCurrency: "USD" },
      ],
    ],
    ["in parts that the currency has not", [{ price: "1.299", priceCurrency: "EUR" }]],
  ])("where data offers %s", (_, offers) => {
    const stated = (all: unknown) =>
      `<title>Brass lamp</title><script type="application/ld+json">${JSON.stringify({ "@type": "Product", name: "Brass lamp", brand: "Lumora", offers: all })}</script><h1>Brass lamp</h1>`;
    expect(isEnough(stated(offers), lampenhaus)).toBe(false);
    expect(isEnough(stated([{ price: 30, priceCurrency: "EUR" }]), lampenhaus)).toBe(true);
    expect(isEnough(stated([{ price: "12.345", priceCurrency: "KWD" }]), lampenhaus)).toBe(true);
  });
  test("where its store is not known and nothing is stated for machines", () => {
    expect(isEnough(watch, lampenhaus)).toBe(false);
  });
});

test("what decides a check is the same either way", () => {
  const told = [true, false].map((thorough) => {
    const reading = readPage(parsePage(watch), amazon, thorough);
    if (reading.kind !== "listing") return reading.kind;
    const { title, brand, seller, price, currency, description, category } = reading.listing;
    return [title, brand, seller, price, currency, description, category].map((field) => field?.value);
  });
  expect(told[0]).toEqual(told[1]);
});
