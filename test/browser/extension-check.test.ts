import { afterAll, beforeAll, expect, test } from "vitest";
import { findChip } from "./chip-in-page.ts";
import { type ExtensionInBrowser, startWithExtension } from "./extension-in-browser.ts";
import { fixturePage } from "./shop-server.ts";

const allShops = ["https://*/*"];
let extension: ExtensionInBrowser;

const said = "Our Rolex watch is what a Rolex watch should be. ".repeat(15);
const wordy = `<!doctype html><html lang="en"><head><title>Rolex watch</title><script type="application/ld+json">${JSON.stringify(
  {
    "@context": "https://schema.org",
    "@type": "Product",
    name: "Rolex watch, steel",
    description: said,
    offers: { price: 20, priceCurrency: "USD" },
  },
)}</script></head><body><h1>Rolex watch, steel</h1><p>$20.00</p><p>${said}</p></body></html>`;

beforeAll(async () => {
  extension = await startWithExtension(
    [
      await fixturePage("www.amazon.com", "/dp/B0TESTBL01", "watch-rolex.html"),
      await fixturePage("www.ebay.com", "/itm/110000000001", "handbag-gucci.html"),
      await fixturePage("hollowbrook.example", "/products/mug", "mug-plain.html"),
      { host: "hollowbrook.example", path: "/products/watch", body: wordy },
      await fixturePage("brassgear.example", "/how-a-watch-works", "article-about-watches.html"),
    ],
    { granted: allShops },
  );
});
afterAll(() => extension?.close());

test("a listing that names ROLEX gets a chip, and the panel shows the recordation with a link to its portal page", async () => {
  const page = await extension.open("https://www.amazon.com/dp/B0TESTBL01");
  expect((await findChip(page)).name).toMatch(/^Names ROLEX, a recorded mark/);
  const panel = await extension.openView(`sidepanel.html?tab=${await extension.tabOf(page)}`);
  await panel.getByRole("heading", { level: 1 }).filter({ hasText: "This listing names ROLEX" }).waitFor();
  expect(await panel.locator(".listing-title mark").allTextContents()).toEqual(["ROLEX"]);
  const record = panel.locator(".card").filter({ hasText: "ROLEX" }).locator("a.number").first();
  expect(await record.getAttribute("href")).toMatch(/^http:\/\/localhost:\d+\/recordations\/[a-z0-9-]+\/$/);
});

test("a listing that names GUCCI gets the outcome for marks seen on seized goods, with the releases", async () => {
  const page = await extension.open("https://www.ebay.com/itm/110000000001");
  expect((await findChip(page)).name).toMatch(/^Names GUCCI, seen in seizures/i);
  const panel = await extension.openView(`sidepanel.html?tab=${await extension.tabOf(page)}`);
  const card = panel.locator(".card[data-standing=seized]");
  await card.waitFor();
  expect(await card.locator("a[href*='/news/']").count()).toBeGreaterThan(0);
  expect(await card.textContent()).toContain("some mark of this brand is recorded");
  expect(await card.textContent()).not.toMatch(/TMK \d/);
});

test("a listing that names nothing in the register gets the calm outcome", async () => {
  const page = await extension.open("https://hollowbrook.example/products/mug");
  expect((await findChip(page)).name).toMatch(/^No mark in the register found/);
});

test("of a listing that names one mark again and again the panel quotes the first places and folds the rest", async () => {
  const page = await extension.open("https://hollowbrook.example/products/watch");
  expect((await findChip(page)).name).toMatch(/^Names ROLEX/);
  const panel = await extension.openView(`sidepanel.html?tab=${await extension.tabOf(page)}`);
  const card = panel.locator(".card").filter({ hasText: "ROLEX" });
  await card.waitFor();
  expect(await card.locator("blockquote:visible").count()).toBe(3);
  await card.getByText(/^\d+ more places$/).click();
  expect(await card.locator("blockquote:visible").count()).toBeGreaterThan(20);
});

test("a page that sells nothing stays as it is", async () => {
  const page = await extension.open("https://brassgear.example/how-a-watch-works");
  const before = await page.content();
  await page.waitForTimeout(3_500);
  expect(await page.locator("[data-border-lens]").count()).toBe(0);
  expect(await page.content()).toBe(before);
});

test("nothing on these pages made the extension ask the network for anything", () => {
  expect(extension.requests.filter((request) => !/\/(dp|itm|products|how-a-watch-works|favicon\.ico)/.test(request))).toEqual([]);
});
