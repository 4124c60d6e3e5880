import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Page, Worker } from "playwright-core";
import { projectRoot } from "../../cli/project-root.ts";
import { extensionIdOf, type LaunchOptions, launchBrowser } from "./launch-browser.ts";
import { type ShopPage, serveShops } from "./shop-server.ts";

export const builtExtension = join(projectRoot, "build/extension/chrome-mv3");

export type ExtensionInBrowser = {
  id: string;
  worker: () => Promise<Worker>;
  /** Opens a page of a shop. */
  open: (address: string) => Promise<Page>;
  /** Opens one of the extension's own pages as a tab. */
  openView: (path: string) => Promise<Page>;
  /** A page of the extension that it has opened itself. */
  pageAt: (path: string) => Promise<Page>;
  /** The id of the tab that shows this address. */
  tabOf: (page: Page) => Promise<number>;
  /** Hosts and paths that the browser asked the network for. */
  requests: readonly string[];
  close: () => Promise<void>;
};

/** A browser with the built extension in it and a server that plays the shops. @throws when the extension is not built */
export async function startWithExtension(pages: ShopPage[], options: LaunchOptions = {}): Promise<ExtensionInBrowser> {
  const folder = options.extension ?? builtExtension;
  if (!existsSync(join(folder, "manifest.json")))
    throw new Error(`There is no built extension in ${folder}. Run \`npm run build\` first.`);
  const shops = await serveShops(pages);
  const browser = await launchBrowser({ extension: folder, shopPort: shops.port, ...options });
  const id = extensionIdOf(folder);
  const worker = async () =>
    browser.context.serviceWorkers().find((found) => found.url().includes(id)) ??
    (await browser.context.waitForEvent("serviceworker"));
  const started = await worker();
  // Chromium starts the worker a moment before it has registered the scripts of the allowed stores.
  if (options.granted?.length) {
    while ((await started.evaluate(() => chrome.scripting.getRegisteredContentScripts())).length === 0) await sleep(50);
  }
  const openAddress = async (address: string) => {
    const page = await browser.context.newPage();
    await page.goto(address);
    return page;
  };
  return {
    id,
    worker,
    open: openAddress,
    openView: (path) => openAddress(`chrome-extension://${id}/${path}`),
    pageAt: async (path) => {
      const there = (page: Page) => page.url().endsWith(path);
      return browser.context.pages().find(there) ?? browser.context.waitForEvent("page", { predicate: there });
    },
    tabOf: async (page) => {
      await page.bringToFront();
      return (await worker()).evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.id ?? -1;
      });
    },
    requests: shops.requests,
    close: async () => {
      await browser.close();
      await shops.close();
    },
  };
}
