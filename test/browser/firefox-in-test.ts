import { type Browser, launch, type Page } from "puppeteer-core";
import { type ShopPage, type ShopServer, serveShops } from "./shop-server.ts";

// Firefox gives each installation an id of its own unless the profile names one.
const uuid = "0b9d6a52-6a0f-4c6e-9d5e-b1e55ed1e500";

export type FirefoxInTest = {
  /** The address of a shop's page, with the port of the server that plays it. */
  at: (host: string, path: string) => string;
  open: (address: string) => Promise<Page>;
  /** Opens one of the extension's own pages as a tab. */
  openView: (path: string) => Promise<Page>;
  /**
   * Opens the browser's own menu on the element, as a right click does, and presses the extension's item of this name in it. It is part of
   * the browser's window, which Firefox shows to WebDriver beside the pages.
   */
  chooseInMenu: (page: Page, selector: string, item: string) => Promise<void>;
  /** Presses keys as at the keyboard of the machine: the browser's window has them first, with the shortcuts of extensions. */
  pressKeys: (page: Page, keys: readonly string[]) => Promise<void>;
  /** The id of the newest tab that shows a page of this host. */
  tabOf: (host: string) => Promise<number>;
  close: () => Promise<void>;
};

type BidiConnection = { send: (method: string, params: object) => Promise<{ result: unknown }> };

/** A real Firefox with the built extension in it, and a server that plays these pages' hosts. */
export async function startFirefox(
  executablePath: string,
  extension: string,
  pages: ShopPage[],
  hosts: readonly string[],
): Promise<FirefoxInTest> {
  const shops: ShopServer = await serveShops(pages);
  const browser: Browser = await launch({
    browser: "firefox",
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    // Without it WebDriver keeps out of the pages of extensions.
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ "border-lens@border-lens.example": uuid }),
      // The dialog of the browser itself cannot be pressed from a test; everything before and after it is real.
      "extensions.webextOptionalPermissionPrompts": false,
      "network.dns.localDomains": hosts.join(","),
      "network.stricttransportsecurity.preloadlist": false,
    },
  });
  await browser.installExtension(extension);
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
  // Puppeteer knows pages only; what it speaks to the browser with knows the window as well.
  const { connection } = browser as unknown as { connection: BidiConnection };
  const inWindow = async (code: string): Promise<unknown> => {
    const tree = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
    const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
    const found = contexts.find(({ url }) => url.endsWith("/browser.xhtml"));
    if (!found) throw new Error("Firefox shows no window of its own.");
    const evaluated = await connection.send("script.evaluate", {
      target: { context: found.context },
      expression: code,
      awaitPromise: true,
    });
    return (evaluated.result as { result?: { value?: unknown } }).result?.value;
  };
  return {
    chooseInMenu: async (page, selector, item) => {
      await page.bringToFront();
      await page.click(selector, { button: "right" });
      const pressed = await inWindow(`(async () => {
        const menu = document.getElementById("contentAreaContextMenu");
        for (let wait = 0; wait < 100; wait++) {
          const item = menu.state === "open" && [...menu.querySelectorAll("menuitem")].find((one) => one.label === ${JSON.stringify(item)});
          if (item) {
            item.doCommand();
            menu.hidePopup();
            return "pressed";
          }
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        return menu.state + ": " + [...menu.querySelectorAll("menuitem")].map((one) => one.label).join(", ");
      })()`);
      if (pressed !== "pressed") throw new Error(`The menu has no "${item}": ${String(pressed)}`);
    },
    pressKeys: async (page, keys) => {
      await page.bringToFront();
      // Firefox may have the page in another of its windows, and says that it is in front while its window still shows another page.
      const itsTab = `[...Services.wm.getEnumerator("navigator:browser")]
        .flatMap((each) => each.gBrowser?.tabs ?? [])
        .findLast(({ linkedBrowser }) => linkedBrowser.currentURI.spec === ${JSON.stringify(page.url())})`;
      const turned = await inWindow(`(() => {
        const tab = ${itsTab};
        if (!tab) return "there is no such tab";
        const view = tab.ownerDocument.defaultView;
        view.gBrowser.selectedTab = tab;
        view.focus();
        tab.linkedBrowser.focus();
        return "turned";
      })()`);
      if (turned !== "turned") throw new Error(`Firefox does not turn to ${page.url()}: ${String(turned)}`);
      await page.waitForFunction(() => document.visibilityState === "visible" && document.hasFocus(), { timeout: 20_000 });
      const pressed = await inWindow(`(() => {
        const typist = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
        if (!typist.beginInputTransactionForTests(${itsTab}.ownerDocument.defaultView)) return "no keyboard";
        const keys = ${JSON.stringify(keys)}.map(
          (key) => new KeyboardEvent("", { key, code: key.length === 1 ? "Key" + key : key + "Left" }),
        );
        for (const key of keys) typist.keydown(key);
        for (const key of keys.reverse()) typist.keyup(key);
        return "pressed";
      })()`);
      if (pressed !== "pressed") throw new Error(`Firefox takes no keys: ${String(pressed)}`);
    },
    at: (host, path) => `https://${host}:${shops.port}${path}`,
    open,
    openView,
    tabOf: async (host) => {
      const view = await openView("tabs/recent.html");
      const id = await view.evaluate(async (wanted) => {
        const tabs = await chrome.tabs.query({ url: `https://${wanted}/*` });
        return tabs.at(-1)?.id ?? -1;
      }, host);
      await view.close();
      return id;
    },
    close: async () => {
      await browser.close();
      await shops.close();
    },
  };
}

/** Presses the button of these words in a page of the extension. */
export async function press(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (text) => [...document.querySelectorAll("button")].some((one) => one.textContent?.trim() === text),
    {},
    words,
  );
  await page.evaluate((text) => {
    [...document.querySelectorAll("button")].find((one) => one.textContent?.trim() === text)?.click();
  }, words);
}

/** Waits until the page's words hold these. */
export const saying = (page: Page, words: string, timeout = 30_000) =>
  page.waitForFunction((text) => document.body.textContent?.includes(text), { timeout }, words);
