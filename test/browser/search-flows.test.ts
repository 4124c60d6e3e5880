import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axeViolations } from "./axe-violations.ts";
import { launchBrowser } from "./launch-browser.ts";
import { visitPortal } from "./visit-portal.ts";

const portal = visitPortal();

async function opened(path: string, width = 1280): Promise<Page> {
  const page = await portal.newPage();
  await page.setViewportSize({ width, height: 800 });
  await page.goto(portal.address + path);
  return page;
}

const titles = (page: Page) => page.locator("table.results tbody td[data-column=title] a");
const sentence = (page: Page, text: string | RegExp) =>
  page.locator(".view-sentence [role=status]").filter({ hasText: text }).waitFor();

describe.each([1280, 375])("at %i pixels", (width) => {
  test("the header's box on any page leads to records and to the rest of the site", async () => {
    const page = await opened("/safety/chargers-batteries/", width);
    await page.locator("#site-search").fill("air bag");
    await page.locator("#site-search").press("Enter");
    await sentence(page, "“air bag”");
    await page
      .locator(".site-results")
      .getByRole("heading", { name: /Guides/ })
      .waitFor();
    const guides = page.locator("section:has(> #also-guide) a");
    expect((await guides.allInnerTexts()).join(" ").toLowerCase()).toContain("air bag");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  });

  test("the page that is not there searches too", async () => {
    const page = await opened("/no-such-page/", width);
    // The one error of this page is its own answer: it is not there.
    portal.problems.splice(
      portal.problems.findIndex((problem) => problem.includes("404")),
      1,
    );
    await page.locator("#missing-en").fill("rolex");
    await page.locator("#missing-en").press("Enter");
    await sentence(page, "“rolex”");
    expect(await titles(page).first().innerText()).toBe("ROLEX");
    await page.close();
  });

  test("a pasted list of numbers finds each, and nothing is lost at the line ends", async () => {
    const page = await opened("/search/", width);
    await sentence(page, "records");
    await page.evaluate(() => {
      const box = document.querySelector<HTMLInputElement>("#record-query");
      const data = new DataTransfer();
      data.setData("text", "TMK 05-00269\nTMK 11-00163\n");
      box?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await sentence(page, "2 records for");
    expect(await page.locator(".why").allInnerTexts()).toEqual(["by its number", "by its number"]);
    await page.close();
  });

  test("a list of more numbers than are looked for at a time is cut behind a number, and the page says how many it left out", async () => {
    const page = await opened("/search/", width);
    await sentence(page, "records");
    await page.evaluate(() => {
      const numbers = Array.from({ length: 526 }, (_, at) => `TMK 99-${String(at + 1).padStart(5, "0")}`);
      const data = new DataTransfer();
      data.setData("text", ["TMK 05-00269", "TMK 11-00163", ...numbers].join("\n"));
      const box = document.querySelector<HTMLInputElement>("#record-query");
      box?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await sentence(page, /^2 records for .*; 28 numbers of the list left out, since 500 are looked for at a time$/);
    await page.reload();
    await sentence(page, /^2 records for .*; 28 numbers of the list left out/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  });

  test("a list in the header's box, whose line breaks the browser makes blanks, finds each number", async () => {
    const page = await opened("/glossary/", width);
    await page.locator("#site-search").fill("TMK 05-00269 TMK 11-00163");
    await page.locator("#site-search").press("Enter");
    await sentence(page, "2 records for");
    await page.close();
  });

  test("every state has nothing for axe to find", async () => {
    for (const path of [
      "/search/?q=rolex",
      "/search/?q=zzzzqqqq",
      "/es/search/?q=registrar",
      "/owners/",
      "/recordations/",
      "/classes/",
    ]) {
      const page = await opened(path, width);
      if (path.includes("search")) await page.locator(".view-sentence").waitFor();
      expect([path, await axeViolations(page)]).toEqual([path, []]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.close();
    }
  });
});

test("columns are chosen, and JSON carries the register's version", async () => {
  const page = await opened("/search/?q=rolex&way=exact");
  await sentence(page, "named exactly");
  await page.getByText("Choose columns").click();
  await page.locator(".column-choice").getByLabel("Status").check();
  await page.getByRole("columnheader", { name: "Status" }).waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "JSON" }).click()]);
  const text = Buffer.concat(await Array.fromAsync(await download.createReadStream())).toString();
  expect(JSON.parse(text)).toMatchObject({
    register: { version: expect.stringMatching(/^[0-9a-f]{12}$/) },
    records: [{ title: "ROLEX" }],
  });
  await page.close();
});

test("one owner's search offers that owner's feed, and the feed is there", async () => {
  const page = await opened("/search/?owner=Rolex+Watch+U.S.A.%2C+Inc.");
  const link = page.getByRole("link", { name: "Feed of changes" });
  const answer = await page.request.get(portal.address + (await link.getAttribute("href")));
  expect(await answer.text()).toContain("Rolex Watch U.S.A., Inc.");
  await page.close();
});

/** A browser of its own: without scripts, or without what an earlier visit kept. */
async function inFreshBrowser(context: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<void> {
  const fresh = await launchBrowser({ context });
  try {
    await look(await fresh.context.newPage());
  } finally {
    await fresh.close();
  }
}

test("a record leads to its owner, its data and its neighbours without a script", () =>
  inFreshBrowser({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${portal.address}/recordations/tmk-05-00269/`);
    await page.getByRole("link", { name: /Everything recorded by Rolex/ }).click();
    await page.getByRole("heading", { level: 1, name: /Rolex/ }).waitFor();
    const data = await page.request.get(`${portal.address}/recordations/tmk-05-00269/record.json`);
    expect(await data.json()).toMatchObject({ recordation: { number: "TMK 05-00269", mark: "ROLEX" }, register: {} });
  }));

test("when the register does not load the page says so and offers the lists", () =>
  inFreshBrowser({ serviceWorkers: "block" }, async (page) => {
    await page.route("**/data/**", (route) => route.abort());
    await page.goto(`${portal.address}/search/?q=rolex`);
    await page.getByRole("alert").filter({ hasText: "could not be opened" }).waitFor();
    await page.getByRole("link", { name: "Owners, A to Z" }).waitFor();
  }));

test("a page that names a register which is gone takes the one that the manifest names", () =>
  inFreshBrowser({ serviceWorkers: "block" }, async (page) => {
    let refused = 0;
    await page.route("**/data/*names*", (route) => (refused++ < 2 ? route.fulfill({ status: 404 }) : route.continue()));
    await page.goto(`${portal.address}/search/?q=rolex`);
    await sentence(page, "“rolex”");
    expect(await titles(page).first().innerText()).toBe("ROLEX");
  }));

test("when only the details fail, names and numbers are still found", () =>
  inFreshBrowser({ serviceWorkers: "block" }, async (page) => {
    await page.route("**/data/*details*", (route) => route.abort());
    await page.goto(`${portal.address}/search/?q=rolex`);
    await page.getByRole("alert").filter({ hasText: "did not load" }).waitFor();
    expect(await titles(page).first().innerText()).toBe("ROLEX");
  }));

test("after one visit the search works without a network", async () => {
  const page = await opened("/search/");
  await sentence(page, "records");
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length), { timeout: 20_000 }).toBeGreaterThan(0);
  await page.reload();
  await sentence(page, "records");
  await portal.browser.context.setOffline(true);
  await page.goto(`${portal.address}/search/?q=burbery`);
  await sentence(page, "“burbery”");
  expect((await titles(page).first().innerText()).toUpperCase()).toContain("BURBERRY");
  await portal.browser.context.setOffline(false);
  await page.close();
});

test.each([
  ["/search/", "shoes", "by its goods"],
  ["/es/search/", "zapatos", "por sus productos"],
  ["/es/search/", "gafas de sol", "en tal mercancía incautada"],
  ["/search/", "calzado", "by its goods"],
])("%s finds goods by a plain word, %s", async (path, typed, why) => {
  const page = await opened(path);
  await page.locator("#record-query").fill(typed);
  await page.locator(".why").filter({ hasText: why }).first().waitFor();
  await page.close();
});

test("each search that the page proposes finds something", async () => {
  for (const path of ["/search/", "/es/search/"]) {
    const page = await opened(path);
    await page.locator(".site-summary button").first().waitFor();
    const examples = await page.locator(".site-summary button").allInnerTexts();
    expect(examples.length).toBeGreaterThan(2);
    for (const example of examples) {
      await page.locator("#record-query").fill("");
      await page.getByRole("button", { name: example, exact: true }).click();
      await sentence(page, example);
      await titles(page).first().waitFor();
    }
    await page.close();
  }
});

test("nothing found in one way offers every way", async () => {
  const page = await opened("/search/#q=burbery&way=exact");
  await page.getByRole("button", { name: "Look for “burbery” in every way" }).click();
  await titles(page).first().waitFor();
  expect(new URL(page.url()).hash).toBe("#q=burbery");
  await page.close();
});

test("the other language shows the same search", async () => {
  const page = await opened("/search/#q=rolex");
  await sentence(page, "“rolex”");
  await page.getByRole("link", { name: "Español" }).click();
  await sentence(page, "«rolex»");
  await page.close();
});

test("a long query does not push its results away", async () => {
  const page = await opened(`/search/#q=${"x".repeat(600)}`, 375);
  await sentence(page, "xxx…");
  expect((await page.locator(".view-sentence [role=status]").innerText()).length).toBeLessThan(90);
  await page.close();
});

test("without a script the search says so and leads to the lists", () =>
  inFreshBrowser({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${portal.address}/search/`);
    await page.locator("noscript .card").filter({ hasText: "needs JavaScript" }).waitFor();
    expect(await page.locator("#record-query").isVisible()).toBe(false);
    await page.getByRole("link", { name: "Owners, A to Z" }).waitFor();
  }));

test("a kept search says what is new and what has changed", async () => {
  const page = await opened("/search/#q=nike");
  await sentence(page, "“nike”");
  await page.getByRole("button", { name: "Keep this search" }).click();
  await page.locator(".kept").getByText("nothing new").waitFor();
  // As it would stand if it had been kept with an older register: without its first record, and with another text of the second.
  await page.evaluate(() => {
    const key = "border-lens/kept-searches";
    const [kept] = JSON.parse(localStorage.getItem(key) ?? "[]") as { seen: string[]; version: string }[];
    const [, second = "", ...rest] = kept?.seen ?? [];
    localStorage.setItem(key, JSON.stringify([{ ...kept, version: "older", seen: [`${second.split(" ")[0]} 0`, ...rest] }]));
  });
  await page.reload();
  await page.locator(".kept").getByText("1 new, 1 changed").waitFor();
  expect(await page.locator(".kept ul ul a").count()).toBe(2);
  await page.close();
});

test("what two tabs keep stands in both, and says what narrows it", async () => {
  const page = await opened("/search/#q=rolex&kind=trademark");
  const other = await opened("/search/#kind=seized-mark");
  const kept = (tab: Page) => tab.locator(".kept li > button.link:first-child");
  for (const tab of [page, other]) {
    await tab.bringToFront();
    await tab.getByRole("button", { name: "Keep this search" }).click();
    await tab.getByRole("button", { name: "Keep this search" }).waitFor({ state: "detached" });
  }
  const expected = ["rolex; Kind: Trademark", "Kind: Named on seized goods"];
  await expect.poll(async () => (await kept(page).allInnerTexts()).slice(-2)).toEqual(expected);
  await page.reload();
  await expect.poll(async () => (await kept(page).allInnerTexts()).slice(-2)).toEqual(expected);
  // By keyboard alone: each press leads on to the next, the last one to what keeps a search.
  const forget = page.getByRole("button", { name: /^Forget/ });
  await page.bringToFront();
  await forget.first().focus();
  for (let left = await forget.count(); left > 0; left--) {
    await page.keyboard.press("Enter");
    await expect.poll(() => forget.count()).toBe(left - 1);
  }
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Keep this search");
  await Promise.all([page.close(), other.close()]);
});

test("Enter on what is shown already is no step of its own to come back over", async () => {
  const page = await opened("/search/");
  await sentence(page, "records");
  await page.locator("#record-query").fill("burberry");
  await sentence(page, "“burberry”");
  const steps = await page.evaluate(() => history.length);
  for (let press = 0; press < 3; press++) await page.locator("#record-query").press("Enter");
  expect([await page.evaluate(() => history.length), new URL(page.url()).hash]).toEqual([steps, "#q=burberry"]);
  await page.close();
});

test("what was said of one search is not said of the next", async () => {
  const page = await opened("/search/#q=burberry");
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: { writeText: async () => {} } }));
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByRole("button", { name: "Calendar" }).click();
  await page.locator(".tools [role=status]").filter({ hasText: "None of these" }).waitFor();
  await page.getByRole("button", { name: "Link copied" }).waitFor();
  await page.locator("#record-query").fill("rolex");
  await sentence(page, "“rolex”");
  await page.getByRole("button", { name: "Copy link" }).waitFor();
  await expect.poll(() => page.locator(".tools [role=status]").innerText()).toBe("");
  await page.close();
});

test("a list longer than the window is printed whole", async () => {
  const page = await opened("/search/");
  await sentence(page, "records");
  const total = Number((await page.locator(".view-sentence [role=status]").innerText()).replace(/\D/g, ""));
  expect(total).toBeGreaterThan(100);
  await page.evaluate(() => {
    window.print = () => {
      document.body.setAttribute("data-printed", String(document.querySelectorAll("td[data-column=title]").length));
    };
  });
  await page.getByRole("button", { name: "Print" }).click();
  await expect.poll(() => page.evaluate(() => document.body.getAttribute("data-printed"))).toBe(String(total));
  await page.close();
});

test("whoever comes back from a record finds the row they left", async () => {
  const page = await opened("/search/");
  await sentence(page, "records");
  await page.locator("table.results tr.space").first().waitFor({ state: "attached" });
  await page.evaluate(() => scrollTo(0, 5000));
  const row = page.locator("table.results tr[aria-rowindex='85'] td[data-column=title] a");
  await row.waitFor();
  // The rows that came under the window did not carry it to the end of the page.
  expect(await page.evaluate(() => scrollY)).toBeLessThan(5500);
  const inWindow = () =>
    row.evaluate((link) => link.getBoundingClientRect().top > 0 && link.getBoundingClientRect().top < innerHeight);
  expect(await inWindow()).toBe(true);
  // Not pressed by Playwright, which would scroll first.
  await row.evaluate((link: HTMLAnchorElement) => link.click());
  await page.waitForURL(/recordations|marks/);
  await page.goBack();
  await row.waitFor();
  await expect.poll(inWindow).toBe(true);
  await page.close();
});

test("no page reported an error", () => {
  expect(portal.problems).toEqual([]);
});
