import { describe, expect, test } from "vitest";
import { parsePage } from "../../../cli/read/parse-page.ts";
import { readPage } from "../../../shared/listing/read-page.ts";

const kindOf = (html: string, address?: string) => readPage(parsePage(html), address).kind;

const page = (title: string, body: string, head = "") =>
  `<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const stated = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const cards = (count: number, more = "") =>
  `<div>${Array.from(
    { length: count },
    (_, at) => `<div class="tile"><a href="/p/${at}">Deck lamp number ${at}</a><b>$${at + 3}.50</b>${more}</div>`,
  ).join("")}</div>`;

describe("a page in a listing's place that offers nothing", () => {
  test.each([
    {
      heading: "Pardon Our Interruption...",
      title: "Pardon Our Interruption...",
      address: "https://www.ebay.com/itm/123456789012",
    },
    { heading: "Robot or human?", title: "Robot or human?", address: "https://www.walmart.com/ip/Lamp/123" },
    { heading: "Access Denied", title: "Access Denied", address: "https://www.bestbuy.com/site/lamp/1234567.p" },
    { heading: "www.etsy.com", title: "Just a moment...", address: "https://www.etsy.com/listing/12345/lamp" },
    { heading: "", title: "Captcha Interception", address: "https://www.aliexpress.com/item/1005001.html" },
    { heading: "", title: "Sorry! Something went wrong!", address: "https://www.amazon.com/dp/B0TESTBL04" },
    { heading: "Page introuvable", title: "Vinted", address: "https://www.vinted.fr/items/123-lampe" },
  ])("is no listing: $title", ({ heading, title, address }) => {
    expect(kindOf(page(title, `<h1>${heading}</h1><p>Please try again.</p>`), address)).toBe("not-a-listing");
  });

  test("is not told by its name alone: goods may be called so", () => {
    const address = "https://www.walmart.com/ip/Game/123";
    const sold = '<h1>Access Denied</h1><b class="price">$19.00</b><button>Add to cart</button>';
    expect(kindOf(page("Access Denied", sold), address)).toBe("listing");
    expect(kindOf(page("Robot vacuum R2", "<h1>Robot vacuum R2</h1>"), address)).toBe("listing");
  });
});

describe("an article about goods", () => {
  const address = "https://magazine.example/tests/lamp";
  const article = { "@type": "NewsArticle", headline: "Brass lamp: a test" };
  const body = "<h1>Brass lamp: a test</h1><p>It costs $49.50 in most shops.</p>";

  test("is no listing where its data states the goods without an offer", () => {
    const goods = { "@type": "Product", name: "Brass lamp", review: { "@type": "Review" } };
    expect(kindOf(page("Brass lamp: a test", body, stated([article, goods])), address)).toBe("not-a-listing");
  });

  test("is a listing where it offers them", () => {
    const goods = {
      "@type": "Product",
      name: "Brass lamp: a test",
      offers: { "@type": "Offer", price: 49.5, priceCurrency: "USD" },
    };
    expect(kindOf(page("Brass lamp: a test", body, stated([article, goods])), address)).toBe("listing");
  });
});

describe("a category", () => {
  const address = "https://lampenhaus.example/deck-lamps";
  const data = (more: object) =>
    stated({
      "@type": "Product",
      name: "Deck lamps",
      ...more,
      offers: { "@type": "AggregateOffer", lowPrice: 3, priceCurrency: "USD" },
    });

  test("is a list though its data states it as one product at the lowest price", () => {
    const html = (more: object) => page("Deck lamps", `<h1>Deck lamps</h1>${cards(12)}`, data(more));
    expect(kindOf(html({}), address)).toBe("results");
    expect(kindOf(html({ brand: "Lumora" }), address)).toBe("listing");
  });

  test("is a list with few cards where its data says so, or each has a button of its own", () => {
    const list = { "@type": "ItemList", itemListElement: [1, 2, 3, 4].map((at) => ({ "@type": "ListItem", url: `/p/${at}` })) };
    expect(kindOf(page("Deck lamps", `<h1>Deck lamps</h1>${cards(4)}`, stated(list)), address)).toBe("results");
    expect(kindOf(page("Deck lamps", `<h1>Deck lamps</h1>${cards(3, "<button>Add to cart</button>")}`), address)).toBe("results");
    expect(kindOf(page("Deck lamps", `<h1>Deck lamps</h1>${cards(3)}`), address)).toBe("not-a-listing");
  });

  test("is a list with a single card by its address", () => {
    const html = page("Deck lamps", `<h1>Deck lamps</h1>${cards(1, "<button>Add to cart</button>")}`);
    expect(kindOf(html, "https://lampenhaus.example/collections/deck-lamps")).toBe("results");
    expect(kindOf(html, "https://lampenhaus.example/collections/deck-lamps/products/deck-lamp-0")).toBe("listing");
  });
});
