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

describe("the heading", () => {
  const page = (headings: string, title: string) =>
    `<html><head><title>${title}</title></head><body>${headings}<b class="price">$49.50</b><button>Add to cart</button></body></html>`;
  const address = "https://lampenhaus.example/i/77";

  test.each([
    { it: "is not the logo before it", headings: "<h1>Lampenhaus</h1><h1>Brass reading lamp</h1>" },
    { it: "is not a dialogue's before it", headings: "<h1>Your basket is being filled</h1><h1>Brass reading lamp</h1>" },
    { it: "is the first where the page is called so", headings: "<h1>Brass reading lamp</h1><h1>Customers also liked</h1>" },
  ])("$it", ({ headings }) => {
    expect(listingOf(page(headings, "Brass reading lamp | Lampenhaus"), address).title.value).toBe("Brass reading lamp");
  });

  test("is the first where the page is called otherwise", () => {
    const html = page("<h1>Brass reading lamp</h1><h1>Customers also liked</h1>", "Lampenhaus");
    expect(listingOf(html, address).title.value).toBe("Brass reading lamp");
  });
});

describe("the shop's name", () => {
  const address = "https://lampenhaus.example/i/77";
  const sells = '<b class="price">$49.50</b><button>Add to cart</button>';

  test("is no title where it is the only heading, as a logo's", () => {
    const html = `<html><head><title>Brass reading lamp - Lampenhaus</title></head><body><h1>Lampenhaus</h1>${sells}</body></html>`;
    expect(listingOf(html, address).title.value).toBe("Brass reading lamp");
  });

  test.each(["Brass reading lamp | Lampenhaus", "Brass reading lamp at Lampenhaus", "Lampenhaus - Brass reading lamp"])(
    "is taken off what the page tells link previews: %s",
    (preview) => {
      const html = `<html><head><meta property="og:title" content="${preview}"></head><body>${sells}</body></html>`;
      expect(listingOf(html, address).title).toMatchObject({ value: "Brass reading lamp", where: "open-graph" });
    },
  );

  test("stays where the goods bear it", () => {
    const html = `<html><head><meta property="og:title" content="Lampenhaus Brass"></head><body>${sells}</body></html>`;
    expect(listingOf(html, address).title.value).toBe("Lampenhaus Brass");
  });
});

test("a listing's page that tells nothing but the site's name has no title: it says so instead of being checked", () => {
  const page = (title: string) =>
    parsePage(`<html><head><title>${title}</title></head><body><p>We changed the page.</p></body></html>`);
  const address = "https://www.amazon.com/dp/B0TESTBL04";
  expect(readPage(page("Amazon.com"), address).kind).toBe("page-changed");
  expect(readPage(page("Amazon.com: Brass reading lamp"), address).kind).toBe("listing");
});
