import { describe, expect, test } from "vitest";
import { parsePage } from "../../../cli/read/parse-page.ts";
import { readPage } from "../../../shared/listing/read-page.ts";

const product = {
  "@context": "https://schema.org",
  "@type": "Product",
  name: "Brass reading lamp",
  brand: { "@type": "Brand", name: "Lumora" },
  offers: { "@type": "Offer", price: "49.50", priceCurrency: "EUR", seller: { "@type": "Organization", name: "Lampenhaus" } },
};

function pageWith(data: unknown, body = "<h1>Brass reading lamp</h1>"): string {
  return `<html><head><script type="application/ld+json">${typeof data === "string" ? data : JSON.stringify(data)}</script></head><body>${body}</body></html>`;
}

function listingOf(html: string, address?: string) {
  const reading = readPage(parsePage(html), address);
  if (reading.kind !== "listing") throw new Error(`${reading.kind}`);
  return reading.listing;
}

describe("JSON-LD", () => {
  test.each([
    { it: "alone", data: product },
    { it: "in an array", data: [{ "@type": "WebSite", name: "Shop" }, product] },
    { it: "in a graph", data: { "@context": "https://schema.org", "@graph": [{ "@type": "BreadcrumbList" }, product] } },
    { it: "with its vocabulary spelled out", data: { ...product, "@type": ["http://schema.org/Product"] } },
    { it: "with a list of offers", data: { ...product, offers: [product.offers, { ...product.offers, price: 60 }] } },
    { it: "with a trailing comma", data: `${JSON.stringify(product).slice(0, -1)},}` },
    {
      it: "with raw line breaks in its strings",
      data: JSON.stringify({ ...product, description: "#" }).replace("#", "two\nlines"),
    },
    { it: "in a CDATA wrapper", data: `//<![CDATA[\n${JSON.stringify(product)}\n//]]>` },
  ])("reads a product $it", ({ data }) => {
    const listing = listingOf(pageWith(data));
    expect(listing.title).toEqual({ value: "Brass reading lamp", where: "json-ld", path: "Product.name", sure: "agreed" });
    expect(listing.brand?.value).toBe("Lumora");
    expect(listing.price).toEqual({ value: 49.5, where: "json-ld", path: "Product.offers.price", sure: "stated" });
    expect(listing.currency?.value).toBe("EUR");
    expect(listing.seller?.value).toBe("Lampenhaus");
  });

  test("a page without any item is not a listing, with the reason", () => {
    expect(readPage(parsePage("<html><body><h1>About us</h1></body></html>"), "https://example.org/about")).toEqual({
      kind: "not-a-listing",
      why: "The page does not offer one item for sale.",
    });
  });
});
