import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findChip } from "./chip-in-page.ts";
import { type ExtensionInBrowser, startWithExtension } from "./extension-in-browser.ts";
import { fixturePage } from "./shop-server.ts";

const listing = "https://www.amazon.com/dp/B0TESTBL01";
let extension: ExtensionInBrowser;

beforeAll(async () => {
  extension = await startWithExtension(
    [
      await fixturePage("www.amazon.com", "/dp/B0TESTBL01", "watch-rolex.html"),
      await fixturePage("brassgear.example", "/how-a-watch-works", "article-about-watches.html"),
    ],
    { granted: ["https://*/*"], backForwardCache: true },
  );
});
afterAll(() => extension?.close());

const chips = (page: Page) => page.locator("[data-border-lens=chip]");

test("a page that comes back from the back/forward cache has its one chip, which still opens the panel", async () => {
  const page = await extension.open(listing);
  await findChip(page);
  await page.evaluate(() => {
    addEventListener("pageshow", ({ persisted }) => {
      document.documentElement.dataset.persisted = String(persisted);
    });
  });
  await page.goto("https://brassgear.example/how-a-watch-works");
  await page.goBack({ waitUntil: "commit" });
  await expect.poll(() => page.locator("html").getAttribute("data-persisted")).toBe("true");
  await expect.poll(() => chips(page).count()).toBe(1);
  await (await findChip(page)).press();
  const report = await extension.openView(`sidepanel.html?tab=${await extension.tabOf(page)}`);
  await report.getByRole("heading", { level: 1 }).filter({ hasText: "ROLEX" }).waitFor();
  await page.close();
});

test("the extension goes away under open pages: a chip goes when it is pressed, or with the next page, and nothing fails", async () => {
  const failures: string[] = [];
  const opened = async () => {
    const page = await extension.open(listing);
    page.on("pageerror", ({ message }) => failures.push(message));
    return page;
  };
  const [pressed, hidden, page] = [await opened(), await opened(), await opened()];
  const [chipToPress, chipToHide, chip] = [await findChip(pressed), await findChip(hidden), await findChip(page)];
  const worker = await extension.worker();
  // A browser that was told to load the extension at its start does not load it again: the page part is left alone, as it is in the
  // moment of an update.
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await expect.poll(() => page.context().serviceWorkers().length).toBe(0);
  await pressed.bringToFront();
  await chipToPress.press();
  await expect.poll(() => chips(pressed).count()).toBe(0);
  await hidden.bringToFront();
  await chipToHide.choose("Hide on this listing");
  await expect.poll(() => chips(hidden).count()).toBe(0);
  // What a single-page shop does: the page part looks again, and finds nobody to ask.
  await page.evaluate(() => history.pushState(null, "", "/dp/B0TESTBL02"));
  await expect.poll(() => chips(page).count()).toBe(0);
  expect(chip.name).toContain("ROLEX");
  expect(failures).toEqual([]);
  await Promise.all([pressed, hidden, page].map((one) => one.close()));
});
