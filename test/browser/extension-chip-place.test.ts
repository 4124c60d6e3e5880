import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findChip } from "./chip-in-page.ts";
import { type ExtensionInBrowser, startWithExtension } from "./extension-in-browser.ts";

const shop = "marrowlane.example";
let extension: ExtensionInBrowser;

/** A product page of which only the body's own part and its direction differ. */
function product(body: string, direction = "ltr"): string {
  const data = {
    "@context": "https://schema.org",
    "@type": "Product",
    name: "Rolex watch",
    offers: { price: 20, priceCurrency: "USD" },
  };
  return `<!doctype html><html lang="en" dir="${direction}"><head><title>Rolex watch</title><style>*{margin:0}body{font:16px/1.4 sans-serif;padding:16px}</style>
<script type="application/ld+json">${JSON.stringify(data)}</script></head><body>${body}</body></html>`;
}
const title = (rest = "") => `<h1 style="font-size:40px">Rolex watch</h1>${rest}`;

beforeAll(async () => {
  const narrow =
    '<p class="near">Home</p><h1 style="white-space:nowrap;overflow:hidden">A Rolex watch with a long name that leaves nothing of its line</h1>';
  extension = await startWithExtension(
    [
      { host: shop, path: "/rtl", body: product(title("<p>20</p>"), "rtl") },
      { host: shop, path: "/phone", body: product(`${narrow}<p class="near">$20.00</p><p>${"Words ".repeat(200)}</p>`) },
      { host: shop, path: "/full", body: product(`<p>${"Words ".repeat(40)}</p>${narrow}<p>${"Words ".repeat(200)}</p>`) },
      {
        host: shop,
        path: "/below",
        body: product(
          `<div style="height:2000px"></div><p style="text-align:right"><a class="near" href="/">Home</a></p><h1 style="font-size:40px">Rolex watch</h1>`,
        ),
      },
    ],
    { granted: [`https://${shop}/*`] },
  );
});
afterAll(() => extension?.close());

const isInCorner = (page: Page) => page.locator("[data-border-lens=chip][data-corner]").count();
/** The boxes of the words of what stands near, which the chip may not cover. */
const wordsNear = (page: Page) =>
  page.locator(".near").evaluateAll((all) =>
    all.map((one) => {
      const words = document.createRange();
      words.selectNodeContents(one);
      const { left, top, right, bottom } = words.getBoundingClientRect();
      return { left, top, right, bottom };
    }),
  );

async function coveredWords(page: Page): Promise<number> {
  const { x, y, width, height } = (await findChip(page)).box;
  const near = await wordsNear(page);
  return near.filter(({ left, top, right, bottom }) => left < x + width && right > x && top < y + height && bottom > y).length;
}

test("of a title that is written from right to left the chip stands at the left, in its last line", async () => {
  const page = await extension.open(`https://${shop}/rtl`);
  await findChip(page);
  expect(await isInCorner(page)).toBe(0);
  const box = await page.locator("[data-border-lens=chip]").boundingBox();
  if (!box) throw new Error("The chip has no box.");
  const words = await page.locator("h1").evaluate((heading) => {
    const range = document.createRange();
    range.selectNodeContents(heading);
    const { left, top, bottom } = range.getBoundingClientRect();
    return { left, top, bottom };
  });
  expect(box.x + box.width).toBeLessThanOrEqual(words.left);
  expect(words.left - box.x - box.width).toBeLessThan(12);
  expect(box.y).toBeGreaterThanOrEqual(words.top);
  expect(box.y + box.height).toBeLessThanOrEqual(words.bottom);
});

test("on a phone it takes the empty part of a short line rather than the corner of the window, and covers no word", async () => {
  const page = await extension.open("about:blank");
  await page.setViewportSize({ width: 375, height: 700 });
  await page.goto(`https://${shop}/phone`);
  await findChip(page);
  expect(await isInCorner(page)).toBe(0);
  expect(await coveredWords(page)).toBe(0);
});

test("where every line around is full it goes to the corner", async () => {
  const page = await extension.open("about:blank");
  await page.setViewportSize({ width: 375, height: 700 });
  await page.goto(`https://${shop}/full`);
  await findChip(page);
  await expect.poll(() => isInCorner(page)).toBe(1);
});

test("beside a title far down the page it covers nothing once one has come there", async () => {
  const page = await extension.open("about:blank");
  await page.setViewportSize({ width: 375, height: 700 });
  await page.goto(`https://${shop}/below`);
  await findChip(page);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForTimeout(500);
  await expect.poll(() => coveredWords(page)).toBe(0);
});
