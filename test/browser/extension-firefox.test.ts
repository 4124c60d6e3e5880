import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, launch, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { projectRoot } from "../../cli/project-root.ts";
import { findFirefox } from "./find-firefox.ts";
import { fixturePage, type ShopServer, serveShops } from "./shop-server.ts";

const folder = join(projectRoot, "build/extension/firefox-mv3");
const firefox = existsSync(folder) ? findFirefox() : undefined;
// Firefox gives each installation an id of its own unless the profile names one.
const uuid = "0b9d6a52-6a0f-4c6e-9d5e-b1e55ed1e500";

describe.runIf(firefox)("in Firefox", () => {
  let browser: Browser;
  let shops: ShopServer;
  beforeAll(async () => {
    shops = await serveShops([
      await fixturePage("www.amazon.com", "/dp/B0TESTBL01", "watch-rolex.html"),
      await fixturePage("www.amazon.com", "/about", "article-about-watches.html"),
    ]);
    browser = await launch({
      browser: "firefox",
      executablePath: firefox ?? "",
      headless: true,
      acceptInsecureCerts: true,
      // Without it WebDriver keeps out of the pages of extensions.
      args: ["--remote-allow-system-access"],
      extraPrefsFirefox: {
        "extensions.webextensions.uuids": JSON.stringify({ "border-lens@border-lens.example": uuid }),
        // The dialog of the browser itself cannot be pressed from a test; everything before and after it is real.
        "extensions.webextOptionalPermissionPrompts": false,
        "network.dns.localDomains": "www.amazon.com",
        "network.stricttransportsecurity.preloadlist": false,
      },
    });
    await browser.installExtension(folder);
  });
  afterAll(async () => {
    await browser?.close();
    await shops?.close();
  });

  const open = async (address: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(address);
    return page;
  };
  /** Firefox loads an extension's page in another process and never tells WebDriver that it is done: its content does. */
  const openView = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`moz-extension://${uuid}/${path}`, { timeout: 1_500 }).catch(() => undefined);
    await page.waitForSelector("main");
    return page;
  };
  const listing = () => `https://www.amazon.com:${shops.port}/dp/B0TESTBL01`;

  test("nothing is read before a store was chosen; choosing one shows the chip in its open page", async () => {
    const page = await open(listing());
    expect(await page.$("[data-border-lens]")).toBeNull();
    const welcome = await openView("tabs/welcome.html");
    await (await welcome.waitForSelector(".store-grid input"))?.click();
    await welcome.waitForSelector(".store-grid input:checked");
    await page.bringToFront();
    await page.waitForSelector("[data-border-lens=chip]", { timeout: 10_000 });
    const box = await (await page.$("[data-border-lens=chip]"))?.boundingBox();
    expect(box?.width).toBeGreaterThan(100);
  });

  test("the panel shows the recordation behind the mark", async () => {
    const page = await open(listing());
    await page.waitForSelector("[data-border-lens=chip]");
    const helper = await openView("tabs/recent.html");
    const tab = await helper.evaluate(async () => {
      const tabs = await chrome.tabs.query({ url: "https://*.amazon.com/*" });
      return tabs.at(-1)?.id;
    });
    const panel = await openView(`sidepanel.html?tab=${tab}`);
    const number = await panel.waitForSelector("a.number");
    expect(await number?.evaluate((link) => link.textContent)).toBe("TMK 05-00269");
  });

  test("a page that sells nothing stays as it is", async () => {
    const page = await open(`https://www.amazon.com:${shops.port}/about`);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await page.$("[data-border-lens]")).toBeNull();
  });
});
