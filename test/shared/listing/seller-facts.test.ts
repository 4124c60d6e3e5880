import { expect, test } from "vitest";
import { parsePage } from "../../../cli/read/parse-page.ts";
import { readPage } from "../../../shared/listing/read-page.ts";
import { isSiteName } from "../../../shared/listing/site-names.ts";

function listingOf(body: string, head = "") {
  const html = `<html><head>${head}</head><body><h1>Brass reading lamp</h1><b class="price">$49.50</b><button>Add to cart</button>${body}</body></html>`;
  const reading = readPage(parsePage(html), "https://lampenhaus.example/i/77");
  if (reading.kind !== "listing") throw new Error(`The page was read as ${reading.kind}.`);
  return reading.listing;
}

test.each([
  { field: "seller", body: "<p>Sold by: <a href=/s>Nora Vale</a></p>", value: "Nora Vale" },
  { field: "sellerLocation", body: "<dt>Item location</dt><dd>Delft, Netherlands</dd>", value: "Delft, Netherlands" },
  { field: "sellerAddress", body: "<b>Business Address:</b> <span>12 Canal St, Delft</span>", value: "12 Canal St, Delft" },
  { field: "itemNumber", body: "<p>SKU: LH-2207</p>", value: "LH-2207" },
  { field: "mpn", body: "<th>Model number</th><td>BRL 27</td>", value: "BRL 27" },
  { field: "gtin", body: "<th>EAN</th><td>4006381333931</td>", value: "4006381333931" },
  { field: "condition", body: "<dt>Condition</dt><dd>Used</dd>", value: "Used" },
] as const)("reads $field behind its label, and blank without", ({ field, body, value }) => {
  expect(listingOf(body)[field]).toMatchObject({ value, where: "generic", sure: "likely" });
  expect(listingOf("")[field]).toBeUndefined();
});

test("the site itself is no seller, however its address or its title spells it", () => {
  const sold = (name: string) => `<p>Sold by: <a href=/s>${name}</a></p>`;
  expect(listingOf(sold("Vale &amp; Sons"), "<title>Brass reading lamp | Vale &amp; Sons</title>").seller).toBeUndefined();
  expect(listingOf(sold("Vale"), "<title>Brass reading lamp - Vale.com</title>").seller).toBeUndefined();
  expect(listingOf(sold("Nora Vale"), "<title>Brass reading lamp - Vale Market</title>").seller?.value).toBe("Nora Vale");
  expect(isSiteName("Lamp & Shade", new Set(["lampandshade"]))).toBe(true);
});

test("a number with a wrong check digit is no GTIN", () => {
  expect(listingOf("<th>EAN</th><td>4006381333932</td>").gtin).toBeUndefined();
});

test("the pictures' words are those that share a word with the title, outside of other goods", () => {
  const body =
    '<img alt="Brass reading lamp, lit"><img alt="Free returns badge"><div class="related"><img alt="Reading chair"></div>';
  expect(listingOf(body).imageTexts?.value).toEqual(["Brass reading lamp, lit"]);
});

test("the breadcrumb is the category, without the front page and the goods themselves", () => {
  const names = ["Home", "Lamps", "Desk lamps", "Brass reading lamp"];
  const list = {
    "@type": "BreadcrumbList",
    itemListElement: names.map((name, at) => ({ "@type": "ListItem", position: at + 1, name })),
  };
  const listing = listingOf("", `<script type="application/ld+json">${JSON.stringify(list)}</script>`);
  expect(listing.category).toMatchObject({ value: "Lamps > Desk lamps", where: "json-ld", path: "BreadcrumbList" });
});
