import { afterAll, beforeAll, expect, test } from "vitest";
import { findChip } from "./chip-in-page.ts";
import { type ExtensionInBrowser, startWithExtension } from "./extension-in-browser.ts";
import { pressToolbar, toolbarArgs } from "./press-toolbar.ts";
import { fixturePage } from "./shop-server.ts";

const listing = "https://www.amazon.com/dp/B0TESTBL01";
let extension: ExtensionInBrowser;

beforeAll(async () => {
  extension = await startWithExtension([await fixturePage("www.amazon.com", "/dp/B0TESTBL01", "watch-rolex.html")], {
    grantable: ["https://*/*"],
    args: toolbarArgs,
  });
});
afterAll(() => extension?.close());

test("installing opens the welcome page, with no store chosen", async () => {
  const welcome = await extension.pageAt("tabs/welcome.html");
  await welcome.getByRole("heading", { level: 1 }).waitFor();
  expect(await welcome.getByRole("checkbox", { checked: true }).count()).toBe(0);
  expect(await welcome.getByRole("checkbox", { name: "Amazon" }).count()).toBe(1);
});

test("before a store is chosen its pages stay as they are", async () => {
  const page = await extension.open(listing);
  await page.waitForTimeout(1_500);
  expect(await page.locator("[data-border-lens]").count()).toBe(0);
});

test("choosing a store starts in its open pages and in new ones; taking it back ends it", async () => {
  const page = await extension.open(listing);
  const welcome = await extension.openView("tabs/welcome.html");
  const amazon = welcome.getByRole("checkbox", { name: "Amazon" });
  await amazon.click();
  await expect.poll(() => amazon.isChecked()).toBe(true);
  expect((await findChip(page)).name).toMatch(/^Names ROLEX/);
  expect((await findChip(await extension.open(listing))).name).toMatch(/^Names ROLEX/);

  await welcome.bringToFront();
  await amazon.click();
  await expect.poll(() => amazon.isChecked()).toBe(false);
  const later = await extension.open(listing);
  await later.waitForTimeout(1_500);
  expect(await later.locator("[data-border-lens]").count()).toBe(0);
});

test("all listed stores can be allowed with one question, and taken back one by one", async () => {
  const welcome = await extension.openView("tabs/welcome.html");
  const stores = welcome.locator(".store-grid").getByRole("checkbox");
  const all = welcome.getByRole("checkbox", { name: "All of these stores" });
  await all.click();
  await expect.poll(() => stores.evaluateAll((boxes) => boxes.every((box) => (box as HTMLInputElement).checked))).toBe(true);
  expect(await all.isChecked()).toBe(true);
  expect(await welcome.getByRole("checkbox", { name: "Every shop" }).isChecked()).toBe(false);
  const amazon = welcome.getByRole("checkbox", { name: "Amazon" });
  await amazon.click();
  await expect.poll(() => amazon.isChecked()).toBe(false);
  expect(await all.isChecked()).toBe(false);
  expect(await welcome.getByRole("checkbox", { name: "eBay" }).isChecked()).toBe(true);
  await all.click();
  await expect.poll(() => all.isChecked()).toBe(true);
  await all.click();
  await expect.poll(() => stores.evaluateAll((boxes) => boxes.some((box) => (box as HTMLInputElement).checked))).toBe(false);
});

test("a permission that was taken away is found at the next start of the worker", async () => {
  const worker = await extension.worker();
  const registered = () => worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  await expect.poll(registered).toBe(0);
});

test("the panel offers a shop that is not allowed, by name, and the keyboard goes on when it was taken up", async () => {
  const page = await extension.open(listing);
  await pressToolbar(page, extension.id);
  await findChip(page);
  const panel = await extension.openView(`sidepanel.html?tab=${await extension.tabOf(page)}`);
  const offer = panel.getByRole("button", { name: "Check Amazon automatically" });
  await offer.focus();
  await panel.keyboard.press("Enter");
  await expect.poll(() => offer.count()).toBe(0);
  await expect.poll(() => panel.evaluate(() => document.activeElement?.localName)).toBe("h1");
});
