import { afterAll, beforeAll, expect, test } from "vitest";
import { settings } from "../../extension/storage/settings.ts";
import { findChip } from "./chip-in-page.ts";
import { type ExtensionInBrowser, startWithExtension } from "./extension-in-browser.ts";
import { pressToolbar, toolbarArgs } from "./press-toolbar.ts";
import { fixturePage } from "./shop-server.ts";

let extension: ExtensionInBrowser;

beforeAll(async () => {
  const pages = ["watch", "mug", "about"].map((name) =>
    fixturePage("marrowlane.example", `/shop/${name}`, "single-page-shop.html"),
  );
  const list = await fixturePage("www.amazon.com", "/s", "results-list.html");
  extension = await startWithExtension([...(await Promise.all(pages)), list], { args: toolbarArgs });
  const worker = await extension.worker();
  await worker.evaluate((value) => chrome.storage.local.set({ settings: { version: 1, value } }), {
    ...settings.initial(),
    keepRecent: true,
  });
});
afterAll(() => extension?.close());

const recent = async (): Promise<string[]> =>
  (await extension.worker()).evaluate(async () => {
    const kept = (await chrome.storage.local.get("recent checks"))["recent checks"] as
      | { value: { address: string }[] }
      | undefined;
    return (kept?.value ?? []).map(({ address }) => address);
  });

test("a press of the toolbar's button has that page checked, not the next one that its shop draws; a second press has that one checked too", async () => {
  const page = await extension.open("https://marrowlane.example/shop/watch");
  await pressToolbar(page, extension.id);
  expect((await findChip(page)).name).toMatch(/^Names ROLEX/);
  await page.locator("#mug").click();
  await expect.poll(() => page.locator("[data-border-lens]").count()).toBe(0);
  // The late looks at a page that draws its product late.
  await page.waitForTimeout(2_500);
  expect(await page.locator("[data-border-lens]").count()).toBe(0);
  expect(await recent()).toEqual(["https://marrowlane.example/shop/watch"]);
  await pressToolbar(page, extension.id);
  expect((await findChip(page)).name).toMatch(/^No mark in the register/);
  expect(await recent()).toEqual(["https://marrowlane.example/shop/mug", "https://marrowlane.example/shop/watch"]);
});

test("a press on a list of products marks those that name a mark", async () => {
  const page = await extension.open("https://www.amazon.com/s?k=watch");
  await pressToolbar(page, extension.id);
  await expect.poll(() => page.locator("[data-border-lens=result]").count()).toBe(2);
});

test("a page that was read by a press is told of in whole by the panel, which can have it read again", async () => {
  const page = await extension.open("https://marrowlane.example/shop/watch");
  await pressToolbar(page, extension.id);
  await findChip(page);
  const panel = await extension.openView(`sidepanel.html?tab=${await extension.tabOf(page)}`);
  await panel.getByRole("heading", { level: 1 }).filter({ hasText: "ROLEX" }).waitFor();
  await panel.getByRole("button", { name: "Check again" }).click();
  await panel.getByText("How this was read").click();
  await panel.getByText("ROLEX wrist watch, 40 mm").first().waitFor();
  expect(await panel.getByRole("alert").count()).toBe(0);
});
