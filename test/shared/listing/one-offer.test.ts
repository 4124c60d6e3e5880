import { expect, test } from "vitest";
import { parsePage } from "../../../cli/read/parse-page.ts";
import { readPage } from "../../../shared/listing/read-page.ts";

/** What is read of a page whose JSON-LD offers these, and which shows this in its main part. */
function read(offers: unknown, shown = "", head = "") {
  const data = JSON.stringify({ "@type": "Product", name: "Brass lamp", brand: "Lumora", offers });
  const html = `<html><head><title>Brass lamp</title>${head}<script type="application/ld+json">${data}</script></head><body><main><h1>Brass lamp</h1>${shown}<button>Add to cart</button></main></body></html>`;
  const reading = readPage(parsePage(html), "https://lampenhaus.example/i/77");
  if (reading.kind !== "listing") throw new Error(reading.kind);
  const { price, priceTo, currency, condition, seller, others } = reading.listing;
  const told = [price, priceTo, currency, condition, seller].map((found) => found?.value);
  return { told, chosen: [price, currency], others };
}

const eur = (price: number, more: object = {}) => ({ "@type": "Offer", price, priceCurrency: "EUR", ...more });
const usd = (price: number, more: object = {}) => ({ "@type": "Offer", price, priceCurrency: "USD", ...more });
const fresh = { itemCondition: "https://schema.org/NewCondition", seller: { name: "Ada" } };
const used = { itemCondition: "https://schema.org/UsedCondition", seller: { name: "Nora" } };
const shown = (price: string) => `<p class="price">${price}</p>`;

test("the currency is the shown offer's", () => {
  expect(read([eur(30), usd(33)], shown("$33.00")).told.slice(0, 3)).toEqual([33, undefined, "USD"]);
  expect(read([eur(33), usd(33)], shown("$33.00")).told.slice(0, 3)).toEqual([33, undefined, "USD"]);
});

test("the currency is that of the place that tells the price", () => {
  const head = '<meta property="product:price:amount" content="92.00"><meta property="product:price:currency" content="EUR">';
  expect(read(usd(100), shown("92,00 €"), head).told.slice(0, 3)).toEqual([92, undefined, "EUR"]);
});

test("condition and seller are the shown offer's", () => {
  expect(read([usd(30, fresh), usd(12, used)], shown("$12.00")).told).toEqual([12, undefined, "USD", "Used", "Nora"]);
  expect(read([usd(30, fresh), usd(12, used)], shown("$30.00")).told).toEqual([30, undefined, "USD", "New", "Ada"]);
});

test("what offers disagree in is not said of a price that none of them asks", () => {
  expect(read([usd(90, fresh), usd(12, used)], "", '<meta property="og:price:amount" content="20">').told).toEqual([
    20,
    undefined,
    "USD",
    undefined,
    undefined,
  ]);
});

test("another offer's seller is not the shown one's", () => {
  expect(read([usd(30), usd(12, used)], shown("$30.00")).told).toEqual([30, undefined, "USD", undefined, undefined]);
});

test("what is told of a value is where it was read, and nothing of offers", () => {
  const { chosen, others } = read([usd(30, fresh), usd(12, used)], shown("$12.00"));
  for (const found of [...chosen, ...Object.values(others ?? {}).flat()]) expect(found).not.toHaveProperty("asked");
});

test.each([
  { it: "a price before", specifications: [{ priceType: "https://schema.org/ListPrice", price: 50 }, { price: 35 }] },
  {
    it: "a struck price",
    specifications: [
      { priceType: "StrikethroughPrice", price: 50 },
      { priceType: "SalePrice", price: 35 },
    ],
  },
  { it: "a price of a quantity", specifications: [{ price: 2.5, referenceQuantity: { value: 1 } }, { price: 35 }] },
  { it: "what members pay", specifications: [{ price: 30, validForMemberTier: { name: "Gold" } }, { price: 35 }] },
  { it: "nothing else", specifications: [{ price: 35, referenceQuantity: { value: 1 } }] },
])("the price specified is not $it", ({ specifications }) => {
  const priceSpecification = specifications.map((one) => ({ priceCurrency: "USD", ...one }));
  expect(read({ "@type": "Offer", priceSpecification }).told.slice(0, 3)).toEqual([35, undefined, "USD"]);
});

test.each([
  {
    it: "a point for thousands in the data",
    offers: eur(0, { price: "1.299" }),
    page: "1.299 €",
    told: [1299, undefined, "EUR"],
  },
  { it: "cents in the data", offers: usd(1250), page: "$12.50", told: [12.5, undefined, "USD"] },
  {
    it: "a variant within the range",
    offers: usd(0, { lowPrice: 10, highPrice: 30 }),
    page: "$25.00",
    told: [25, undefined, "USD"],
  },
  { it: "the range itself", offers: usd(0, { lowPrice: 10, highPrice: 30 }), page: "$10.00 – $30.00", told: [10, 30, "USD"] },
  { it: "a range of which the data has the beginning", offers: usd(10), page: "$10.00 – $30.00", told: [10, 30, "USD"] },
  { it: "no range", offers: usd(0, { lowPrice: 10, highPrice: 30 }), page: "", told: [10, 30, "USD"] },
  { it: "another country's money in the data", offers: usd(49), page: "£39.00", told: [39, undefined, "GBP"] },
  {
    it: "another price in what may be the same money",
    offers: usd(49, { priceCurrency: "CAD" }),
    page: "$39.00",
    told: [49, undefined, "CAD"],
  },
  { it: "a price above the range", offers: usd(0, { lowPrice: 10, highPrice: 30 }), page: "$45.00", told: [10, 30, "USD"] },
])("with $it the price is $told", ({ offers, page, told }) => {
  expect(read(offers, page && shown(page)).told.slice(0, 3)).toEqual(told);
});

test.each([
  {
    it: "the currency of the offers around it",
    offers: { "@type": "AggregateOffer", priceCurrency: "USD", offers: [{ price: 30 }, { price: 40 }] },
    told: [30, undefined, "USD"],
  },
  { it: "a sign where the code belongs", offers: { price: "49,50", priceCurrency: "€" }, told: [49.5, undefined, "EUR"] },
  { it: "a sign at the price", offers: { price: "€49,50" }, told: [49.5, undefined, "EUR"] },
  { it: "no currency", offers: { price: "49.50" }, told: [49.5, undefined, undefined] },
])("an offer with $it asks $told", ({ offers, told }) => {
  expect(read(offers).told.slice(0, 3)).toEqual(told);
});

test("properties may begin with a capital", () => {
  const data = JSON.stringify({
    "@type": "Product",
    Name: "Brass lamp",
    Offers: { "@type": "Offer", Price: "49.50", PriceCurrency: "USD" },
  });
  const html = `<title>Brass lamp</title><script type="application/ld+json">${data}</script><h1>Brass lamp</h1>`;
  expect(readPage(parsePage(html), "https://lampenhaus.example/i/77")).toMatchObject({
    listing: { title: { where: "json-ld" }, price: { value: 49.5 }, currency: { value: "USD" } },
  });
});

test.each(["https://lampenhaus.example/brands/lumora", "www.lampenhaus.example/lumora", "/brands/lumora"])(
  "%s is no brand",
  (brand) => {
    const data = JSON.stringify({ "@type": "Product", name: "Brass lamp", brand, offers: usd(30) });
    const html = `<title>Brass lamp</title><script type="application/ld+json">${data}</script><h1>Brass lamp</h1>`;
    const reading = readPage(parsePage(html), "https://lampenhaus.example/i/77");
    expect(reading).toMatchObject({ kind: "listing", listing: { title: { value: "Brass lamp" } } });
    expect(reading).not.toHaveProperty("listing.brand");
  },
);
