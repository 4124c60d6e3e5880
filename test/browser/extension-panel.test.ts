import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findChip } from "./chip-in-page.ts";
import { type ExtensionInBrowser, startWithExtension } from "./extension-in-browser.ts";
import { fixturePage } from "./shop-server.ts";

const listing = "https://www.amazon.com/dp/B0TESTBL01";
const article = "https://www.amazon.com/about";
let extension: ExtensionInBrowser;

beforeAll(async () => {
  const slow = "<!doctype html><title>Slow</title><h1>Slow</h1><img src='/never.png'>";
  extension = await startWithExtension(
    [
      await fixturePage("www.amazon.com", "/dp/B0TESTBL01", "watch-rolex.html"),
      await fixturePage("hollowbrook.example", "/products/mug", "mug-plain.html"),
      await fixturePage("www.amazon.com", "/about", "article-about-watches.html"),
      { host: "elsewhere.example", path: "/slow", body: slow },
      { host: "hollowbrook.example", path: "/slow", body: slow },
    ],
    { granted: ["https://*.amazon.com/*", "https://hollowbrook.example/*"] },
  );
});
afterAll(() => extension?.close());

const heading = (panel: Page) => panel.getByRole("heading", { level: 1 });
const focused = (panel: Page) => panel.evaluate(() => document.activeElement?.textContent ?? "");
async function checked(address: string): Promise<Page> {
  const page = await extension.open(address);
  await findChip(page);
  return page;
}

/** Holds back what the panel is answered about a tab, until it is let go. */
const holdBack = (panel: Page, tab: number, name: string) =>
  panel.evaluate(
    ([of, question]) => {
      const world = globalThis as { letGo?: () => void; isHeld?: boolean };
      const send = chrome.runtime.sendMessage.bind(chrome.runtime) as (message: unknown) => Promise<unknown>;
      const held = new Promise<void>((resolve) => {
        world.letGo = resolve;
      });
      chrome.runtime.sendMessage = (async (message: { name: string; ask: { tabId?: number } }) => {
        const answer = await send(message);
        if (message.name === question && message.ask?.tabId === of) {
          world.isHeld = true;
          await held;
        }
        return answer;
      }) as typeof chrome.runtime.sendMessage;
    },
    [tab, name] as const,
  );
const letGo = (panel: Page) => panel.evaluate(() => (globalThis as { letGo?: () => void }).letGo?.());
const isHeld = (panel: Page) => panel.waitForFunction(() => (globalThis as { isHeld?: boolean }).isHeld);

test("an answer about a tab that is no longer in front is not shown", async () => {
  const watch = await checked(listing);
  const mug = await checked("https://hollowbrook.example/products/mug");
  const tabs = [await extension.tabOf(watch), await extension.tabOf(mug)];
  const panel = await extension.openView("sidepanel.html");
  await mug.bringToFront();
  await heading(panel).filter({ hasText: "no mark" }).waitFor();
  await holdBack(panel, tabs[0] ?? -1, "view>background: report");
  await watch.bringToFront();
  await isHeld(panel);
  await panel.getByText("Reading…").first().waitFor();
  expect(await heading(panel).count()).toBe(0);
  await mug.bringToFront();
  await heading(panel).filter({ hasText: "no mark" }).waitFor();
  await letGo(panel);
  await panel.waitForTimeout(300);
  expect(await heading(panel).textContent()).not.toContain("ROLEX");
  await panel.close();
});

test("a check that ends when the tab shows another page is not shown", async () => {
  const page = await checked(listing);
  const tab = await extension.tabOf(page);
  const panel = await extension.openView(`sidepanel.html?tab=${tab}`);
  await heading(panel).filter({ hasText: "ROLEX" }).waitFor();
  await holdBack(panel, tab, "view>background: check tab");
  await panel.getByRole("button", { name: "Check again" }).click();
  await isHeld(panel);
  await page.goto(article);
  await heading(panel).filter({ hasText: "No listing on this page" }).waitFor();
  await letGo(panel);
  await panel.waitForTimeout(300);
  expect(await heading(panel).textContent()).toBe("No listing on this page");
});

test("while the next page is still loading, what was said of the one before is gone", async () => {
  const page = await checked(listing);
  await page.route("**/never.png", () => undefined);
  const panel = await extension.openView(`sidepanel.html?tab=${await extension.tabOf(page)}`);
  await heading(panel).filter({ hasText: "ROLEX" }).waitFor();
  await page.goto("https://elsewhere.example/slow", { waitUntil: "commit" });
  await heading(panel).filter({ hasText: "Nothing checked yet" }).waitFor();
  expect(await page.evaluate(() => document.readyState)).not.toBe("complete");
});

test("when a button goes with what it was pressed in, the keyboard goes on at the heading of what comes, and the outcome is told", async () => {
  const page = await extension.open("https://hollowbrook.example/slow");
  const panel = await extension.openView(`sidepanel.html?tab=${await extension.tabOf(page)}`);
  const status = panel.locator("[role=status].only-heard");
  await heading(panel).filter({ hasText: "Nothing checked yet" }).waitFor();
  expect(await status.textContent()).toBe("Nothing checked yet");
  // Marked, so that it is known to be the same: a screen reader tells of what changes in a region that was there.
  await status.evaluate((region) => region.setAttribute("data-there-before", ""));
  await panel.getByRole("button", { name: "Check this page" }).focus();
  await panel.keyboard.press("Enter");
  await heading(panel).filter({ hasText: "No listing on this page" }).waitFor();
  await expect.poll(() => focused(panel)).toBe("No listing on this page");
  expect(await panel.locator("[data-there-before]").textContent()).toBe("No listing on this page");
});

test("on a shop that nobody has let it see, the panel says which press lets it in, and does not call the page closed", async () => {
  const page = await extension.open("https://elsewhere.example/slow");
  const panel = await extension.openView(`sidepanel.html?tab=${await extension.tabOf(page)}`);
  const which = panel.getByText("press the button of Border Lens in the browser’s toolbar");
  await which.waitFor();
  expect(await panel.getByRole("button", { name: "Check this page" }).count()).toBe(0);
  // A press in the panel is none that a browser counts.
  await panel.getByRole("button", { name: "Check again" }).click();
  await panel.waitForTimeout(500);
  expect(await which.count()).toBe(1);
  expect(await heading(panel).textContent()).toBe("Nothing checked yet");
});

test("where the press of the toolbar's button let it in nowhere, the page is called closed", async () => {
  const page = await extension.open("chrome://version/");
  const popup = await extension.openView(`popup.html?tab=${await extension.tabOf(page)}`);
  await heading(popup).filter({ hasText: "This page cannot be read" }).waitFor();
});

test("what goes wrong is told in the reader's language", async () => {
  const page = await checked(listing);
  const panel = await extension.openView(`sidepanel.html?tab=${await extension.tabOf(page)}`);
  await heading(panel).filter({ hasText: "ROLEX" }).waitFor();
  await panel.evaluate(async () => {
    const { settings } = (await chrome.storage.local.get("settings")) as { settings?: { value: object } };
    const initial = { appearance: "browser", chipHidden: false, hiddenHosts: [], hiddenListings: [], marksOnResults: true };
    const others = { keepRecent: false, updateRegister: false, portalAddress: null };
    await chrome.storage.local.set({
      settings: { version: 1, value: { ...initial, ...others, ...settings?.value, language: "es" } },
    });
    chrome.runtime.sendMessage = (async () => undefined) as typeof chrome.runtime.sendMessage;
  });
  await panel.getByRole("button", { name: "Revisar de nuevo" }).click();
  await panel.getByRole("alert").getByText("Nadie respondió. Recargue la página.").waitFor();
});
