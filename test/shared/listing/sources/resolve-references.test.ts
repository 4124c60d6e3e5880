import { expect, test } from "vitest";
import { parsePage } from "../../../../cli/read/parse-page.ts";
import { readPage } from "../../../../shared/listing/read-page.ts";

/** The listing of a page that states these things in one graph. */
function listingOf(...graph: unknown[]) {
  const html = `<html><head><title>Brass lamp</title><script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@graph": graph })}</script></head><body><h1>Brass lamp</h1></body></html>`;
  const reading = readPage(parsePage(html), "https://lampenhaus.example/i/77");
  if (reading.kind !== "listing") throw new Error(JSON.stringify(reading));
  const { title, brand, price, currency, seller } = reading.listing;
  return { title: title.value, brand: brand?.value, price: price?.value, currency: currency?.value, seller: seller?.value };
}

const maker = { "@type": "Brand", "@id": "#maker", name: "Lumora" };
const offer = { "@type": "Offer", "@id": "#offer", price: "49.50", priceCurrency: "EUR", seller: { "@id": "#nora" } };
const nora = { "@type": "Person", "@id": "#nora", name: "Nora" };
const lamp = { "@type": "Product", "@id": "#lamp", name: "Brass lamp", brand: { "@id": "#maker" }, offers: { "@id": "#offer" } };
const whole = { title: "Brass lamp", brand: "Lumora", price: 49.5, currency: "EUR" };

test("brand and offer stand elsewhere in the graph", () => {
  expect(listingOf(lamp, maker, offer)).toEqual({ ...whole, seller: undefined });
});

test("what is referred to may refer on", () => {
  expect(listingOf({ "@type": "WebPage", mainEntity: { "@id": "#lamp" } }, lamp, maker, offer, nora)).toEqual({
    ...whole,
    seller: "Nora",
  });
});

test("a thing told inside another is referred to as well", () => {
  const other = { "@type": "WebPage", about: { "@type": "Thing", publisher: maker } };
  expect(listingOf(other, lamp, offer).brand).toBe("Lumora");
});

test("a group's variants are stated by themselves", () => {
  const group = {
    "@type": "ProductGroup",
    "@id": "#group",
    name: "Brass lamp",
    brand: { "@id": "#maker" },
    hasVariant: [{ "@id": "#small" }],
  };
  const small = {
    "@type": "Product",
    "@id": "#small",
    name: "Brass lamp, small",
    isVariantOf: { "@id": "#group" },
    offers: { "@id": "#offer" },
  };
  expect(listingOf(group, small, maker, offer)).toEqual({ ...whole, seller: undefined });
});

test("a variant has its group's maker", () => {
  const group = { "@type": "ProductGroup", "@id": "#group", name: "Lamps in brass", brand: maker };
  const variant = { "@type": "Product", name: "Brass lamp", isVariantOf: { "@id": "#group" }, offers: offer };
  expect(listingOf(variant, group).brand).toBe("Lumora");
});

test("a reference to nothing stays empty", () => {
  expect(listingOf({ ...lamp, brand: { "@id": "#nowhere" } }, offer).brand).toBeUndefined();
});

test("a thing that tells something is not replaced", () => {
  expect(listingOf({ ...lamp, brand: { "@id": "#maker", name: "Acme" } }, maker, offer).brand).toBe("Acme");
});

test.each(["__proto__", "constructor", "toString"])("%s is an id like any other", (id) => {
  expect(listingOf({ ...lamp, brand: { "@id": id } }, offer).brand).toBeUndefined();
  expect(listingOf({ ...lamp, brand: { "@id": id } }, { ...maker, "@id": id }, offer).brand).toBe("Lumora");
});

test("things that refer to each other are read once", () => {
  const ring = Array.from({ length: 40 }, (_, at) => ({
    "@type": "WebPage",
    "@id": `#${at}`,
    mainEntity: Array.from({ length: 40 }, (_, to) => ({ "@id": `#${to}` })),
    name: { "@id": `#${at}` },
  }));
  expect(listingOf(...ring, { ...lamp, isRelatedTo: { "@id": "#lamp" } }, maker, offer).brand).toBe("Lumora");
});
