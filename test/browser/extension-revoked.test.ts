import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { settings } from "../../extension/storage/settings.ts";
import { findChip } from "./chip-in-page.ts";
import { type ExtensionInBrowser, startWithExtension } from "./extension-in-browser.ts";
import { fixturePage } from "./shop-server.ts";

let extension: ExtensionInBrowser;

beforeAll(async () => {
  const pages = ["watch", "mug", "about"].map((name) =>
    fixturePage("marrowlane.example", `/shop/${name}`, "single-page-shop.html"),
  );
  extension = await startWithExtension(await Promise.all(pages), { grantable: ["https://*/*"] });
  await (await extension.worker()).evaluate((value) => chrome.storage.local.set({ settings: { version: 1, value } }), {
    ...settings.initial(),
    keepRecent: true,
  });
});
afterAll(() => extension?.close());

const kept = async (): Promise<string> =>
  (await extension.worker()).evaluate(async () =>
    JSON.stringify([await chrome.storage.local.get("recent checks"), await chrome.storage.session.get()]),
  );

async function choose(options: Page, isOn: boolean): Promise<void> {
  await options.bringToFront();
  const every = options.getByRole("checkbox", { name: "Every shop" });
  await every.click();
  await expect.poll(() => every.isChecked()).toBe(isOn);
}

test.each(["mug", "about"])(
  "a shop that was allowed no longer is not read on its page /shop/%s, which it draws without loading one: no chip, nothing kept",
  async (next) => {
    const options = await extension.openView("options.html");
    await choose(options, true);
    const page = await extension.open("https://marrowlane.example/shop/watch");
    expect((await findChip(page)).name).toMatch(/^Names ROLEX/);
    expect(await kept()).toContain("/shop/watch");
    await choose(options, false);
    await page.bringToFront();
    await page.locator(`#${next}`).click();
    await expect.poll(() => page.locator("[data-border-lens]").count()).toBe(0);
    // Back where it was read, it is read no more either.
    await page.locator("#watch").click();
    await page.waitForFunction(() => document.querySelector("h1")?.textContent?.startsWith("ROLEX"));
    await page.waitForTimeout(1_500);
    expect(await page.locator("[data-border-lens]").count()).toBe(0);
    expect(await kept()).not.toContain(`/shop/${next}`);
    await page.close();
    await options.close();
  },
);
