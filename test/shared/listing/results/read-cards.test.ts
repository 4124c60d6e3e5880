import { expect, test } from "vitest";
import { parsePage } from "../../../../cli/read/parse-page.ts";
import { readPage } from "../../../../shared/listing/read-page.ts";

const names = ["Brass lamp", "Copper lamp", "Tin lantern", "Paper shade", "Desk light", "Floor light", "Wall sconce"];

function cardsOf(html: string, address: string) {
  const reading = readPage(parsePage(`<html><body>${html}</body></html>`), address);
  if (reading.kind !== "results") throw new Error(`The page was read as ${reading.kind}.`);
  return reading.cards;
}

test("an unknown shop's list: cards are what repeats with a price and a link of its own", () => {
  const list = names.map(
    (name, at) =>
      `<li class="tile"><a href="/i/${at}"><img alt=""><h3>${name} of ours</h3></a><del>$99.00</del> <span class="price">$${at + 10}.50</span></li>`,
  );
  const cards = cardsOf(`<h1>Lamps</h1><ul>${list.join("")}</ul>`, "https://lampenhaus.example/lamps");
  expect(cards).toHaveLength(names.length);
  expect(cards[0]).toEqual({ title: "Brass lamp of ours", price: 10.5, currency: "USD", url: "/i/0" });
});

test("a known store's list: cards, titles and sellers stand where its table says; placeholders are left out", () => {
  const card = (id: string, title: string) =>
    `<li class="s-item"><a href="https://www.ebay.com/itm/${id}"><span class="s-item__title">${title}</span></a><span class="s-item__price">$12.00 to $15.00</span><span class="s-item__seller-info-text">lampenhaus_trading</span></li>`;
  const html = `<ul class="srp-results">${card("123456", "Shop on eBay")}${card("100000000001", "Brass lamp")}</ul>`;
  expect(cardsOf(html, "https://www.ebay.com/sch/i.html?_nkw=lamp")).toEqual([
    {
      title: "Brass lamp",
      price: 12,
      currency: "USD",
      seller: "lampenhaus_trading",
      url: "https://www.ebay.com/itm/100000000001",
    },
  ]);
});

test("a card that is one link is called what its picture or its longest words say, not with its price", () => {
  const cardWith = (picture: string) =>
    names.map(
      (name, at) =>
        `<li><a class="x" href="/i/${at}">${picture.replace("#", `${name} of ours`)}<div>${name} of ours</div><div><span>MRP:</span><span class="p">$${at + 10}.50</span></div></a></li>`,
    );
  for (const picture of ['<img alt="#">', ""]) {
    const cards = cardsOf(`<h1>Lamps</h1><ul>${cardWith(picture).join("")}</ul>`, "https://lampenhaus.example/lamps");
    expect(cards.map(({ title }) => title)).toEqual(names.map((name) => `${name} of ours`));
    expect(cards[0]).toEqual({ title: "Brass lamp of ours", price: 10.5, currency: "USD", url: "/i/0" });
  }
});

test("a search that found nothing is a results list without cards", () => {
  expect(cardsOf("<h1>No results for lamp</h1>", "https://lampenhaus.example/search?q=lamp")).toEqual([]);
});

test("a row of other goods beside a listing does not make it a list", () => {
  const row = names
    .map((name, at) => `<li><a href="/i/${at}">${name} of ours</a><span class="price">$${at}.50</span></li>`)
    .join("");
  const html = `<html><body><h1>Brass reading lamp</h1><span class="price">$49.50</span><button>Add to cart</button><div class="related"><ul>${row}</ul></div></body></html>`;
  const reading = readPage(parsePage(html), "https://lampenhaus.example/brass-reading-lamp");
  expect(reading.kind === "listing" && reading.listing.price?.value).toBe(49.5);
});
