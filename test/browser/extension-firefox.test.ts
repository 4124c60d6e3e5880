import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { projectRoot } from "../../cli/project-root.ts";
import { readCard } from "../../shared/check/evidence-card/read-card.ts";
import { findFirefox } from "./find-firefox.ts";
import { type FirefoxInTest, press, saying, startFirefox } from "./firefox-in-test.ts";
import { type Edition, nextEdition, portalHost, publishedFiles, tampered } from "./portal-editions.ts";
import { fixturePage, type ShopPage } from "./shop-server.ts";

const folder = join(projectRoot, "build/extension/firefox-mv3");
const firefox = existsSync(folder) ? findFirefox() : undefined;
const strict = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'";
const amazon = "www.amazon.com";

describe.runIf(firefox)("in Firefox", () => {
  const served: ShopPage[] = [];
  let shopCount = 0;
  let fox: FirefoxInTest;
  let edition: Edition;
  beforeAll(async () => {
    served.push(
      await fixturePage(amazon, "/dp/B0TESTBL01", "watch-rolex.html"),
      await fixturePage(amazon, "/about", "article-about-watches.html"),
      await fixturePage(amazon, "/s", "results-list.html"),
      { ...(await fixturePage("hostile.example", "/item", "hostile.html")), headers: { "Content-Security-Policy": strict } },
    );
    shopCount = served.length;
    edition = nextEdition(folder);
    fox = await startFirefox(firefox ?? "", folder, served, [amazon, "hostile.example", portalHost]);
  });
  afterAll(() => fox?.close());
  afterEach(() => {
    served.length = shopCount;
  });
  const listing = () => fox.at(amazon, "/dp/B0TESTBL01");
  const panelOf = async (host: string) => fox.openView(`sidepanel.html?tab=${await fox.tabOf(host)}`);

  test("nothing is read before a store was chosen; choosing one shows the chip in its open page", async () => {
    const page = await fox.open(listing());
    expect(await page.$("[data-border-lens]")).toBeNull();
    const welcome = await fox.openView("tabs/welcome.html");
    await (await welcome.waitForSelector(".store-grid input"))?.click();
    await welcome.waitForSelector(".store-grid input:checked");
    await page.bringToFront();
    await page.waitForSelector("[data-border-lens=chip]");
    const box = await (await page.$("[data-border-lens=chip]"))?.boundingBox();
    expect(box?.width).toBeGreaterThan(100);
  });

  test("the panel shows the recordation behind the mark, and its evidence card reads back", async () => {
    const page = await fox.open(listing());
    await page.waitForSelector("[data-border-lens=chip]");
    const panel = await panelOf(amazon);
    const number = await panel.waitForSelector("a.number");
    expect(await number?.evaluate((link) => link.textContent)).toBe("TMK 05-00269");
    // The file itself goes to the user's downloads; its text is what the page gives to the browser.
    await panel.evaluate(() => {
      const world = globalThis as { saved?: Promise<string> };
      const original = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        world.saved = (blob as Blob).text();
        return original(blob);
      };
    });
    await press(panel, "Save as a page");
    await panel.waitForFunction(() => (globalThis as { saved?: Promise<string> }).saved !== undefined);
    const card = readCard(await panel.evaluate(() => (globalThis as { saved?: Promise<string> }).saved ?? ""));
    expect(card.ok && card.value.check.outcome).toBe("names-recorded");
  });

  test("on a results list the products that name a mark carry a small mark, and no others", async () => {
    const page = await fox.open(fox.at(amazon, "/s?k=watch"));
    await page.waitForFunction(() => document.querySelectorAll("[data-border-lens=result]").length === 2);
  });

  test("a page that sells nothing stays as it is", async () => {
    const page = await fox.open(fox.at(amazon, "/about"));
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await page.$("[data-border-lens]")).toBeNull();
  });

  test("the menu checks the selected text", async () => {
    const page = await fox.open(fox.at(amazon, "/about"));
    await page.evaluate(() => {
      const paragraph = document.querySelector("p");
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    });
    await fox.chooseInMenu(page, "p", "Check the selected text");
    const panel = await panelOf(amazon);
    await saying(panel, "A mainspring, a train of wheels and an escapement");
    expect(await panel.$$eval("main mark", (marks) => marks.map((mark) => mark.textContent))).toContain("Rolex");
  });

  test("the keyboard checks the selected text", async () => {
    const page = await fox.open(fox.at(amazon, "/about#keyboard"));
    await page.evaluate(() => {
      const heading = document.querySelector("h1");
      if (heading) getSelection()?.selectAllChildren(heading);
    });
    // Without a display Firefox lets some first presses go by: whoever sees nothing happen presses again.
    const isChecked = async () => {
      await fox.pressKeys(page, ["Alt", "Shift", "K"]);
      const panel = await panelOf(amazon);
      const told = await saying(panel, "How a mechanical watch keeps time", 6_000).catch(() => undefined);
      await panel.close();
      return told !== undefined;
    };
    let checked = false;
    for (let press = 0; press < 8 && !checked; press++) checked = await isChecked();
    expect(checked).toBe(true);
  });

  test("a hostile page neither breaks the chip nor reads it nor gets its words run", async () => {
    const options = await fox.openView("options.html");
    expect(await options.evaluate(() => chrome.permissions.contains({ origins: ["https://hostile.example/*"] }))).toBe(false);
    const every = await options.waitForSelector("::-p-xpath(//label[contains(., 'Every shop')]//input)");
    await every?.click();
    await options.waitForFunction(async () => chrome.permissions.contains({ origins: ["https://*/*"] }));
    const page = await fox.open(fox.at("hostile.example", "/item"));
    await page.waitForSelector("[data-border-lens=chip]");
    const stolen = await page.evaluate("[...new Set(window.stolen)].join()");
    expect(stolen).not.toMatch(/root|shadow|array/);
    expect(await page.title()).not.toContain("broken out");
    const panel = await panelOf("hostile.example");
    await saying(panel, "This listing names ROLEX");
    expect(await panel.$("main img, main script")).toBeNull();
    expect(await panel.evaluate(async () => JSON.stringify(await chrome.storage.local.get()))).not.toContain('"chipHidden":true');
  });

  describe("the register's update", () => {
    const look = async () => {
      const options = await fox.openView("options.html");
      await options.evaluate(
        async (portalAddress) => {
          const kept = (await chrome.storage.local.get("settings"))["settings"] as { value: object } | undefined;
          const initial = {
            language: "browser",
            appearance: "browser",
            chipHidden: false,
            hiddenHosts: [],
            hiddenListings: [],
            marksOnResults: true,
            keepRecent: false,
            updateRegister: true,
          };
          await chrome.storage.local.set({ settings: { version: 1, value: { ...initial, ...kept?.value, portalAddress } } });
        },
        fox.at(portalHost, ""),
      );
      await press(options, "Look now");
      return options;
    };

    test("offline: the one in the package stays and the reason is shown", async () => {
      await saying(await look(), "could not be loaded in time");
    });
    test("tampered with: refused", async () => {
      served.push(...(await publishedFiles(edition, 60, tampered(edition.packed.whole))));
      await saying(await look(), "is not the file that its manifest names");
    });
    test("older: refused", async () => {
      served.push(...(await publishedFiles(edition, -86_400)));
      await saying(await look(), "older than the register in use");
    });
    test("newer and rightly signed: taken", async () => {
      served.push(...(await publishedFiles(edition, 60)));
      await saying(await look(), edition.packed.version);
    });
  });

  test("delete-all leaves nothing kept, and the register of the package is in use again", async () => {
    const options = await fox.openView("options.html");
    await press(options, "Delete everything kept here");
    await press(options, "Delete");
    await saying(options, "Everything was deleted.");
    const kept = await options.evaluate(async () => [await chrome.storage.local.get(), await chrome.storage.session.get()]);
    expect(kept.map((area) => Object.keys(area))).toEqual([[], []]);
    await saying(await fox.openView("options.html"), edition.bundled.version);
  });
});
