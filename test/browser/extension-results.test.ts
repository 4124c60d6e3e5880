import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ExtensionInBrowser, startWithExtension } from "./extension-in-browser.ts";
import { fixturePage } from "./shop-server.ts";

const shop = "marrowlane.example";
let extension: ExtensionInBrowser;

const card = (at: number) =>
  `<li class="tile"><a href="/p/${at}"><h3>${at % 3 === 0 ? "Rolex" : "Plain steel"} watch no. ${at}</h3></a><p>$${at + 20}.00</p></li>`;
const cards = (from: number, count: number) => Array.from({ length: count }, (_, at) => card(from + at)).join("");
/** A shop that has no table: its list is told by prices that repeat. */
const list = (inside: string) =>
  `<!doctype html><html lang="en"><head><title>Watches</title></head><body><h1>Watches</h1><form action="/cart"></form><div class="all"><ul class="tiles">${inside}</ul></div></body></html>`;

beforeAll(async () => {
  extension = await startWithExtension(
    [
      { host: shop, path: "/watches", body: list(cards(0, 12)) },
      await fixturePage("www.amazon.com", "/s", "results-list.html"),
      await fixturePage("www.amazon.com", "/dp/B0TESTBL01", "watch-rolex.html"),
      { host: "elsewhere.example", path: "/", body: "<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>" },
    ],
    { granted: [`https://${shop}/*`, "https://*.amazon.com/*"] },
  );
});
afterAll(() => extension?.close());

const marked = (page: Page) =>
  page.locator("[data-border-lens=result]").evaluateAll((all) => all.map((one) => one.previousElementSibling?.textContent));
const drawMore = (page: Page, place: string, html: string) =>
  page.evaluate(
    ([selector, more]) => document.querySelector(selector ?? "")?.insertAdjacentHTML("beforeend", more ?? ""),
    [place, html],
  );

test("a list that is told by its prices carries marks on the products that name a mark, and on no others", async () => {
  const page = await extension.open(`https://${shop}/watches`);
  await expect.poll(() => marked(page)).toEqual([0, 3, 6, 9].map((at) => `Rolex watch no. ${at}`));
});

test("a mark stands behind the last word of its title and covers no price, also where a heading is all that a link holds", async () => {
  const page = await extension.open(`https://${shop}/watches`);
  await expect.poll(async () => (await marked(page)).length).toBe(4);
  const places = await page.locator("[data-border-lens=result]").evaluateAll((all) =>
    all.map((one) => {
      const words = document.createRange();
      words.selectNodeContents(one.closest("li")?.querySelector("h3") as Element);
      const title = words.getBoundingClientRect();
      const mark = one.getBoundingClientRect();
      const price = one.closest("li")?.querySelector("p")?.getBoundingClientRect();
      return {
        isBehind: mark.left >= title.right - 1 && mark.left < title.right + 8,
        isInLine: mark.top >= title.top && mark.bottom <= title.bottom,
        isOverPrice: price !== undefined && mark.bottom > price.top && mark.top < price.bottom,
      };
    }),
  );
  expect(new Set(places.map((place) => JSON.stringify(place)))).toEqual(
    new Set([JSON.stringify({ isBehind: true, isInLine: true, isOverPrice: false })]),
  );
});

test("products that the list draws later are marked too, each once", async () => {
  const page = await extension.open(`https://${shop}/watches`);
  await expect.poll(async () => (await marked(page)).length).toBe(4);
  await drawMore(page, ".tiles", cards(12, 6));
  await expect.poll(() => marked(page)).toEqual([0, 3, 6, 9, 12, 15].map((at) => `Rolex watch no. ${at}`));
  await drawMore(page, ".all", `<ul class="tiles">${cards(18, 3)}</ul>`);
  await expect.poll(() => marked(page)).toEqual([0, 3, 6, 9, 12, 15, 18].map((at) => `Rolex watch no. ${at}`));
  // As a shop does that writes how far one has scrolled into its address: the page is looked at anew.
  await page.evaluate(() => history.pushState(null, "", "?page=2"));
  await page.waitForTimeout(1_500);
  expect(await marked(page)).toEqual([0, 3, 6, 9, 12, 15, 18].map((at) => `Rolex watch no. ${at}`));
});

test("products that a store's own list draws later are marked too", async () => {
  const page = await extension.open("https://www.amazon.com/s?k=watch");
  await expect.poll(async () => (await marked(page)).length).toBe(2);
  await page.evaluate(() => {
    const [first] = document.querySelectorAll("[data-component-type='s-search-result'], .s-result-item");
    const more = first?.cloneNode(true) as Element;
    for (const mark of more.querySelectorAll("[data-border-lens]")) mark.remove();
    first?.parentElement?.append(more);
  });
  await expect.poll(async () => (await marked(page)).length).toBe(3);
});

test("a list that is sorted in place is marked by what its cards say then, drawn anew or written over", async () => {
  const page = await extension.open(`https://${shop}/watches`);
  await expect.poll(() => marked(page)).toEqual([0, 3, 6, 9].map((at) => `Rolex watch no. ${at}`));
  // As a framework does that keeps its elements: the words change places, the cards do not.
  await page.evaluate(() => {
    const words = [...document.querySelectorAll(".tile h3")].map(({ firstChild }) => firstChild as Text);
    const said = words.map(({ data }) => data);
    for (const [at, word] of words.entries()) word.data = said[(at + 1) % said.length] ?? "";
  });
  await expect.poll(() => page.locator(".tile h3").first().textContent()).toBe("Plain steel watch no. 1");
  await expect
    .poll(() => marked(page))
    .toEqual(["Rolex watch no. 3", "Rolex watch no. 6", "Rolex watch no. 9", "Rolex watch no. 0"]);
  await page.evaluate(() => {
    for (const title of document.querySelectorAll(".tile h3")) title.textContent = "Speckled stoneware mug, 350 ml";
  });
  await expect.poll(() => marked(page)).toEqual([]);
});

test("the panel says of a list that it is one, and of a page that sells nothing that it shows no listing", async () => {
  const page = await extension.open("https://www.amazon.com/s?k=watch");
  await expect.poll(async () => (await marked(page)).length).toBe(2);
  const panel = await extension.openView(`sidepanel.html?tab=${await extension.tabOf(page)}`);
  await panel.getByRole("heading", { level: 1, name: "A list of products" }).waitFor();
});

test("the panel lets go of a check when the tab leaves for a page that nobody lets it see", async () => {
  const page = await extension.open("https://www.amazon.com/dp/B0TESTBL01");
  await page.locator("[data-border-lens=chip]").waitFor({ state: "attached" });
  const panel = await extension.openView(`sidepanel.html?tab=${await extension.tabOf(page)}`);
  await panel.getByRole("heading", { level: 1 }).filter({ hasText: "ROLEX" }).waitFor();
  await page.goto("https://elsewhere.example/");
  await panel.getByRole("heading", { level: 1, name: "Nothing checked yet" }).waitFor();
});
