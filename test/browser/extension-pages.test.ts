import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCard } from "../../shared/check/evidence-card/read-card.ts";
import { axeViolations } from "./axe-violations.ts";
import { findChip } from "./chip-in-page.ts";
import { type ExtensionInBrowser, startWithExtension } from "./extension-in-browser.ts";
import { fixturePage } from "./shop-server.ts";

const strict = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'";
const listing = "https://www.amazon.com/dp/B0TESTBL01";
let extension: ExtensionInBrowser;

beforeAll(async () => {
  const hostile = await fixturePage("hostile.example", "/item", "hostile.html");
  extension = await startWithExtension(
    [
      await fixturePage("www.amazon.com", "/dp/B0TESTBL01", "watch-rolex.html"),
      await fixturePage("www.amazon.com", "/s", "results-list.html"),
      ...(await Promise.all(
        ["watch", "mug", "about"].map((name) => fixturePage("marrowlane.example", `/shop/${name}`, "single-page-shop.html")),
      )),
      { host: "late.example", path: "/item", body: "<!doctype html><title>Shop</title><main><p>Loading</p></main>" },
      { ...hostile, headers: { "Content-Security-Policy": strict } },
    ],
    { granted: ["https://*/*"] },
  );
});
afterAll(() => extension?.close());

const panelOf = async (page: Page) => extension.openView(`sidepanel.html?tab=${await extension.tabOf(page)}`);

describe("in a page", () => {
  test("the chip takes no room: nothing on the page moves when it comes", async () => {
    const page = await extension.open(listing);
    await findChip(page);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) =>
            resolve(list.getEntries().reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0)),
          ).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => resolve(0), 500);
        }),
    );
    expect(shift).toBe(0);
  });

  test("it stays beside the title when something comes above it late", async () => {
    const page = await extension.open(listing);
    const before = (await findChip(page)).box;
    await page.evaluate(() => {
      const banner = document.createElement("div");
      banner.style.height = "90px";
      document.body.prepend(banner);
    });
    await expect.poll(async () => Math.round((await findChip(page)).box.y - before.y)).toBe(90);
    expect((await findChip(page)).box.x).toBe(before.x);
  });

  test("a product that is drawn some time after the page is seen by the last look", async () => {
    const page = await extension.open("https://late.example/item");
    // The first look is over, and what takes the place of what was there holds more elements.
    await page.waitForTimeout(1_000);
    await page.evaluate(() => {
      const main = document.querySelector("main");
      if (main)
        main.innerHTML = `<h1>ROLEX Submariner watch, 40 mm</h1><div itemscope itemtype="https://schema.org/Product">
          <meta itemprop="name" content="ROLEX Submariner watch, 40 mm"><p>$120.00</p><button class="add-to-cart">Add to cart</button></div>`;
    });
    expect((await findChip(page)).name).toContain("ROLEX");
  });

  test("where there is no room beside the title it covers no words above and below", async () => {
    const page = await extension.open("https://marrowlane.example/shop/watch");
    await page.setViewportSize({ width: 375, height: 700 });
    await findChip(page);
    await page.evaluate(() => {
      const title = document.querySelector("h1");
      if (title) title.style.cssText = "margin: 0; font-size: 40px; white-space: nowrap; overflow: hidden";
      title?.insertAdjacentHTML("beforebegin", '<p class="near" style="margin: 0 0 22px">Home / Watches</p>');
      title?.insertAdjacentHTML("afterend", '<p class="near" style="margin: 22px 0 0">$20.00</p>');
    });
    await page.waitForTimeout(200);
    const covered = async () => {
      const { box: chip } = await findChip(page);
      const boxes = await page.locator(".near").evaluateAll((all) =>
        all.map((place) => {
          const words = document.createRange();
          words.selectNodeContents(place);
          const { x, y, width, height } = words.getBoundingClientRect();
          return { x, y, width, height };
        }),
      );
      expect(boxes).toHaveLength(2);
      return boxes.filter(
        ({ x, y, width, height }) =>
          chip.x < x + width && chip.x + chip.width > x && chip.y < y + height && chip.y + chip.height > y,
      );
    };
    await expect.poll(covered).toEqual([]);
  });

  test("it follows a shop that changes its product without loading a page, and goes with the product", async () => {
    const page = await extension.open("https://marrowlane.example/shop/watch");
    expect((await findChip(page)).name).toMatch(/^Names ROLEX/);
    await page.locator("#mug").click();
    await expect.poll(async () => (await findChip(page)).name).toMatch(/^No mark in the register/);
    await page.locator("#about").click();
    await expect.poll(() => page.locator("[data-border-lens]").count()).toBe(0);
    await page.goBack();
    await page.goBack();
    await expect.poll(async () => (await findChip(page)).name).toMatch(/^Names ROLEX/);
    expect(await page.locator("[data-border-lens]").count()).toBe(1);
  });

  test("it comes back where the page draws its title anew, and where it does so over and over the page has its way", async () => {
    const page = await extension.open("https://marrowlane.example/shop/watch");
    const drawAnew = () =>
      page.evaluate(() => {
        const title = document.querySelector("h1");
        title?.replaceWith(title.cloneNode(true));
      });
    await findChip(page);
    await page.evaluate(() => {
      const main = document.querySelector("main");
      const copy = main?.cloneNode(true) as Element;
      for (const host of copy.querySelectorAll("[data-border-lens]")) host.remove();
      main?.replaceWith(copy);
    });
    await expect.poll(async () => (await findChip(page)).name).toMatch(/^Names ROLEX/);
    // Beside the title that is there, not where the one before stood.
    await drawAnew();
    const isBeside = () => page.evaluate(() => document.querySelector("h1 + [data-border-lens]") !== null);
    await expect.poll(() => page.locator("[data-border-lens]").count()).toBe(0);
    await expect.poll(isBeside).toBe(true);
    expect(await page.locator("[data-border-lens]").count()).toBe(1);
    for (let time = 0; time < 2; time++) {
      await drawAnew();
      await expect.poll(isBeside).toBe(false);
      await expect.poll(isBeside).toBe(true);
    }
    await drawAnew();
    await page.waitForTimeout(2_500);
    expect(await page.locator("[data-border-lens]").count()).toBe(0);
  });

  test("hidden on a store from its own menu, it stays away there until the options bring it back", async () => {
    const page = await extension.open("https://marrowlane.example/shop/watch");
    await (await findChip(page)).choose("Hide on this store");
    await expect.poll(() => page.locator("[data-border-lens]").count()).toBe(0);
    await page.reload();
    await page.waitForTimeout(1_500);
    expect(await page.locator("[data-border-lens]").count()).toBe(0);
    const options = await extension.openView("options.html");
    await options.getByRole("button", { name: "Show again" }).click();
    await expect.poll(() => options.getByText("marrowlane.example").count()).toBe(0);
    await page.reload();
    expect((await findChip(page)).name).toMatch(/^Names ROLEX/);
  });

  test("while it is hidden everywhere, the options promise no marks on results lists either", async () => {
    const options = await extension.openView("options.html");
    const label = options.getByRole("checkbox", { name: "Show the label beside the title" });
    const marks = options.getByRole("checkbox", { name: "Mark products in results lists" });
    expect(await marks.isChecked()).toBe(true);
    await label.click();
    await expect.poll(() => marks.isChecked()).toBe(false);
    expect(await marks.isEnabled()).toBe(false);
    const list = await extension.open("https://www.amazon.com/s?k=watch");
    await list.waitForTimeout(1_500);
    expect(await list.locator("[data-border-lens]").count()).toBe(0);
    await label.click();
    await expect.poll(() => marks.isChecked()).toBe(true);
  });

  test("its menu goes when something else is pressed", async () => {
    const page = await extension.open(listing);
    const { box } = await findChip(page);
    const session = await page.context().newCDPSession(page);
    const isOpen = async () => JSON.stringify(await session.send("Accessibility.getFullAXTree")).includes("Hide everywhere");
    await page.mouse.click(box.x + box.width + 14, box.y + box.height / 2);
    await expect.poll(isOpen).toBe(true);
    await page.mouse.click(640, 850);
    await expect.poll(isOpen).toBe(false);
    await page.mouse.click(box.x + box.width + 14, box.y + box.height / 2);
    await expect.poll(isOpen).toBe(true);
  });

  test("a press opens the side panel", async () => {
    const page = await extension.open(listing);
    await (await findChip(page)).press();
    const worker = await extension.worker();
    await expect
      .poll(() => worker.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ["SIDE_PANEL"] })).length))
      .toBe(1);
  });

  test("a hostile page neither breaks the chip nor reads it nor gets its words run", async () => {
    const page = await extension.open("https://hostile.example/item");
    const chip = await findChip(page);
    expect(chip.name).toMatch(/^Names ROLEX, a recorded mark/);
    expect(chip.box.width).toBeGreaterThan(100);
    expect(await page.evaluate("window.stolen.filter === undefined ? [] : [...new Set(window.stolen)]")).not.toContain("root");
    expect(await page.evaluate("window.stolen.includes('shadow') || window.stolen.includes('array')")).toBe(false);
    expect(await page.title()).not.toContain("broken out");
    const panel = await panelOf(page);
    await panel.getByRole("heading", { level: 1 }).filter({ hasText: "ROLEX" }).waitFor();
    expect(await panel.locator("main img, main script").count()).toBe(0);
    expect(await panel.title()).not.toContain("broken out");
    const kept = await panel.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
    expect(kept).not.toContain('"chipHidden":true');
  });

  test("no page can frame a page of the extension or speak to it", async () => {
    const page = await extension.open(listing);
    expect(await page.evaluate("typeof globalThis.chrome?.runtime?.sendMessage")).toBe("undefined");
    await page.evaluate((address) => {
      const frame = document.createElement("iframe");
      frame.src = address;
      document.body.append(frame);
    }, `chrome-extension://${extension.id}/options.html`);
    await page.waitForTimeout(500);
    expect(page.frames().filter((frame) => frame.url().includes("options.html"))).toEqual([]);
  });
});

describe("the worker", () => {
  test("stopped between a page's check and the panel, it finds the check again", async () => {
    const page = await extension.open(listing);
    await findChip(page);
    const tab = await extension.tabOf(page);
    const session = await page.context().newCDPSession(page);
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
    const panel = await extension.openView(`sidepanel.html?tab=${tab}`);
    await panel.getByRole("heading", { level: 1 }).filter({ hasText: "ROLEX" }).waitFor();
  });

  test("stopped before a page asks, it is started by the question", async () => {
    const page = await extension.open("about:blank");
    const session = await page.context().newCDPSession(page);
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
    await page.goto(listing);
    expect((await findChip(page)).name).toMatch(/^Names ROLEX/);
  });
});

describe("the worker, stopped again and again while a page asks", () => {
  test("loses no check: the page asks once more", async () => {
    const page = await extension.open("about:blank");
    const session = await page.context().newCDPSession(page);
    await session.send("ServiceWorker.enable");
    const stopping = async () => {
      for (let time = 0; time < 8; time++) {
        await session.send("ServiceWorker.stopAllWorkers");
        await page.waitForTimeout(50);
      }
    };
    await Promise.all([page.goto(listing), stopping()]);
    expect((await findChip(page)).name).toMatch(/^Names ROLEX/);
  });
});

describe("the panel", () => {
  test("saves an evidence card that reads back as it was made", async () => {
    const panel = await panelOf(await checkedPage());
    const download = panel.waitForEvent("download");
    await panel.getByRole("button", { name: "Save as a page" }).click();
    const file = await (await download).path();
    const card = readCard(await readFile(file, "utf8"));
    expect(card.ok && card.value.check.outcome).toBe("names-recorded");
    expect(card.ok && card.value.page.address).toBe(listing);
    expect(card.ok && card.value.records.map(({ number }) => number)).toContain("TMK 05-00269");
  });

  test("watches a mark, which the options then list", async () => {
    const panel = await panelOf(await checkedPage());
    await panel.getByRole("checkbox", { name: "Watch ROLEX" }).click();
    const options = await extension.openView("options.html");
    await options.getByRole("link", { name: "ROLEX" }).waitFor();
  });

  test("has the colours that are chosen, whatever the browser prefers", async () => {
    const options = await extension.openView("options.html");
    const paper = () => options.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const [light, dark] = ["rgb(251, 250, 247)", "rgb(16, 22, 20)"];
    const choose = (appearance: string) => options.getByLabel("Colors").selectOption(appearance);
    for (const colorScheme of ["light", "dark"] as const) {
      await options.emulateMedia({ colorScheme });
      await choose("dark");
      await expect.poll(paper).toBe(dark);
      await choose("light");
      await expect.poll(paper).toBe(light);
      await choose("browser");
      await expect.poll(paper).toBe(colorScheme === "dark" ? dark : light);
    }
  });

  test("speaks Spanish when that is chosen, in the page too", async () => {
    const options = await extension.openView("options.html");
    await options.getByLabel("Language").selectOption("es");
    await options.getByRole("heading", { level: 1, name: "Opciones de Border Lens" }).waitFor();
    expect((await findChip(await extension.open(listing))).name).toMatch(/^Nombra ROLEX/);
    await options.getByLabel("Idioma").selectOption("en");
    await options.getByRole("heading", { level: 1, name: "Border Lens options" }).waitFor();
  });
});

describe("recent checks", () => {
  test("are kept only once that is switched on, can be searched, and go with everything else at delete-all", async () => {
    await checkedPage();
    const before = await extension.openView("tabs/recent.html");
    await before.getByRole("heading", { level: 1 }).waitFor();
    expect(await before.locator("li").count()).toBe(0);

    const options = await extension.openView("options.html");
    await options.getByRole("checkbox", { name: "Keep a list of recent checks" }).click();
    await expect
      .poll(() => options.evaluate(async () => JSON.stringify(await chrome.storage.local.get())))
      .toContain(`"keepRecent":true`);
    await checkedPage();
    const recent = await extension.openView("tabs/recent.html");
    await recent.locator("li").first().waitFor();
    await recent.getByLabel("Search").fill("no such goods");
    await expect.poll(() => recent.locator("li").count()).toBe(0);

    await options.bringToFront();
    await options.getByRole("button", { name: "Delete everything kept here" }).click();
    await options.getByRole("button", { name: "Delete", exact: true }).click();
    await options.getByText("Everything was deleted.").waitFor();
    const kept = await options.evaluate(async () => [await chrome.storage.local.get(), await chrome.storage.session.get()]);
    expect(kept.map((area) => Object.keys(area))).toEqual([[], []]);
  });
});

describe("every page of the extension", () => {
  test.each(["sidepanel.html", "popup.html", "options.html", "tabs/welcome.html", "tabs/recent.html"])(
    "%s has no axe finding, light and dark",
    async (path) => {
      const target = path.startsWith("sidepanel") ? `${path}?tab=${await extension.tabOf(await checkedPage())}` : path;
      const view = await extension.openView(target);
      await view.locator("h1, [role=status]").first().waitFor();
      await view.waitForTimeout(300);
      await view.locator("details").evaluateAll((all) => {
        for (const one of all) (one as HTMLDetailsElement).open = true;
      });
      for (const colorScheme of ["light", "dark"] as const) {
        await view.emulateMedia({ colorScheme });
        expect(await axeViolations(view)).toEqual([]);
      }
    },
  );
});

async function checkedPage(): Promise<Page> {
  const page = await extension.open(listing);
  await findChip(page);
  return page;
}
