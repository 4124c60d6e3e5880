import { describe, expect, test } from "vitest";
import { parsePage } from "../../../cli/read/parse-page.ts";
import { readPage } from "../../../shared/listing/read-page.ts";
import { readSelection } from "../../../shared/listing/sources/selection.ts";

const product = { "@type": "Product", name: "Brass reading lamp", offers: { price: "49.50", priceCurrency: "EUR" } };

function listingOf(data: unknown, head: string, body: string) {
  const script = data ? `<script type="application/ld+json">${JSON.stringify(data)}</script>` : "";
  const html = `<html><head>${script}${head}</head><body>${body}<button>Add to cart</button></body></html>`;
  const reading = readPage(parsePage(html), "https://lampenhaus.example/i/77");
  if (reading.kind !== "listing") throw new Error(`The page was read as ${reading.kind}.`);
  return reading.listing;
}

describe("how sure a value is", () => {
  test.each([
    { it: "agreed where the page shows what its data says", body: "<h1>Lamp</h1><b class=price>€49.50</b>", sure: "agreed" },
    { it: "stated where one place says it", body: "<h1>Lamp</h1>", sure: "stated" },
    {
      it: "disputed where another place that states it says otherwise",
      head: '<meta property="product:price:amount" content="59.50">',
      body: "<h1>Lamp</h1>",
      sure: "disputed",
    },
    { it: "likely where only looks tell it", data: null, body: '<h1>Lamp</h1><b class="price">€49.50</b>', sure: "likely" },
  ])("$it", ({ data = product, head = "", body, sure }) => {
    expect(listingOf(data, head, body).price).toMatchObject({ value: 49.5, sure });
  });

  test("a title in other words that mean the same is agreed upon", () => {
    expect(listingOf(product, "", "<h1>Brass Reading Lamp, E27</h1>").title.sure).toBe("agreed");
  });

  test("two descriptions do not dispute each other", () => {
    const data = { ...product, description: "Of solid brass." };
    const listing = listingOf(data, '<meta property="og:description" content="Free shipping">', "<h1>Lamp</h1>");
    expect(listing.description).toMatchObject({ value: "Of solid brass.", sure: "stated" });
  });
});

describe("the reader's own selection", () => {
  test("is a listing whose title it is", () => {
    expect(readSelection("  Acme\u202e lamp\n\n brass ")).toEqual({
      title: { value: "Acme lamp brass", where: "selection", path: "selection", sure: "stated" },
    });
  });

  test("of nothing but spaces is none", () => expect(readSelection(" \n\u202e ")).toBeUndefined());
});
