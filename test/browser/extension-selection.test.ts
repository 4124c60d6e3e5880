import { afterAll, beforeAll, expect, test } from "vitest";
import { type ExtensionInBrowser, startWithExtension } from "./extension-in-browser.ts";
import { fixturePage } from "./shop-server.ts";

let extension: ExtensionInBrowser;

beforeAll(async () => {
  const list = await fixturePage("www.amazon.com", "/s", "results-list.html");
  const tall = String(list.body).replace("</style>", ".grid{display:block!important}.s-result-item{height:3000px}</style>");
  extension = await startWithExtension(
    [
      list,
      { ...list, path: "/b", body: tall },
      await fixturePage("www.amazon.com", "/about", "article-about-watches.html"),
      await fixturePage("brassgear.example", "/how-a-watch-works", "article-about-watches.html"),
    ],
    { granted: ["https://*/*"] },
  );
});
afterAll(() => extension?.close());

test("the menu checks any selected text on any page", async () => {
  const page = await extension.open("https://brassgear.example/how-a-watch-works");
  const tab = await extension.tabOf(page);
  const worker = await extension.worker();
  // The browser's own menu cannot be pressed from here: the event that it sends is.
  await worker.evaluate(async (tabId) => {
    const event = chrome.contextMenus.onClicked as unknown as { dispatch: (info: object, tab: chrome.tabs.Tab) => void };
    event.dispatch(
      { menuItemId: "check selection", selectionText: "ROLEX watch in its box", editable: false },
      await chrome.tabs.get(tabId),
    );
  }, tab);
  const panel = await extension.openView(`sidepanel.html?tab=${tab}`);
  await panel.getByRole("heading", { level: 1 }).filter({ hasText: "ROLEX" }).waitFor();
  expect(await panel.locator(".listing-title mark").allTextContents()).toEqual(["ROLEX"]);
});

test("what was selected on a page that sells nothing stays, also when the page is looked at once more", async () => {
  const page = await extension.open("https://www.amazon.com/about");
  const tab = await extension.tabOf(page);
  const worker = await extension.worker();
  await worker.evaluate(async (tabId) => {
    const event = chrome.contextMenus.onClicked as unknown as { dispatch: (info: object, tab: chrome.tabs.Tab) => void };
    event.dispatch({ menuItemId: "check selection", selectionText: "ROLEX watch in its box" }, await chrome.tabs.get(tabId));
  }, tab);
  const panel = await extension.openView(`sidepanel.html?tab=${tab}`);
  const heading = panel.getByRole("heading", { level: 1 }).filter({ hasText: "ROLEX" });
  await heading.waitFor();
  // The last look at a page that may be drawn late.
  await page.waitForTimeout(3_000);
  await panel.reload();
  await heading.waitFor();
});

test("on a results list the products that name a mark carry a small mark, and no others", async () => {
  const page = await extension.open("https://www.amazon.com/s?k=watch");
  await expect.poll(() => page.locator("[data-border-lens=result]").count()).toBe(2);
  const beside = await page
    .locator("[data-border-lens=result]")
    .evaluateAll((hosts) => hosts.map((host) => host.previousElementSibling?.textContent?.trim().split(" ")[0]));
  expect(beside).toEqual(["ROLEX", "GUCCI"]);
});

test("a card far down a results list gets its mark when it comes near the window", async () => {
  const page = await extension.open("https://www.amazon.com/b?node=1");
  const marks = page.locator("[data-border-lens=result]");
  await expect.poll(() => marks.count()).toBe(1);
  await page.getByText("GUCCI watch box").scrollIntoViewIfNeeded();
  await expect.poll(() => marks.count()).toBe(2);
});
