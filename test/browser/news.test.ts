import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeViolations } from "./axe-violations.ts";
import { launchBrowser } from "./launch-browser.ts";
import { visitPortal } from "./visit-portal.ts";

const portal = visitPortal();

async function open(path: string, width = 1280): Promise<Page> {
  const page = await portal.newPage();
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${portal.address}${path}`);
  return page;
}
const shown = (page: Page) => page.locator("release-list li[data-id]:visible").count();
const said = (page: Page) => page.locator("release-list [role=status]").textContent();

test("a choice narrows the list, stands in the address and can be taken back", async () => {
  const page = await open("/news/");
  const all = await said(page);
  await page.getByRole("combobox", { name: "Mark", exact: true }).selectOption("labubu");
  await page.waitForURL("**/news/#mark=labubu");
  expect(await shown(page)).toBe(2);
  expect(await said(page)).toBe(`2 of ${all}`);
  await page.goBack();
  await expect.poll(() => said(page)).toBe(all);
  expect(await page.getByRole("combobox", { name: "Mark", exact: true }).inputValue()).toBe("");
  await page.close();
});

test("the other facets count what is left, and a choice that would leave nothing cannot be made", async () => {
  const page = await open("/news/?mark=labubu");
  const years = await page.locator("select[name=year] option:not([disabled])").allTextContents();
  expect(years).toEqual(["Any year", "2025 (2)"]);
  await page.close();
});

test("search finds a mark spelled the other way, and goods by their Spanish name", async () => {
  const page = await open("/news/");
  await page.getByLabel("Search the releases").fill("bulgari");
  await expect.poll(() => said(page)).toMatch(/^[1-9]\d? of /);
  const spanish = await open("/es/news/?q=bolsas+de+aire");
  await expect.poll(() => said(spanish)).toMatch(/^[1-9]\d? de /);
  await spanish.getByLabel("Buscar en los comunicados").fill("zzzz");
  await expect.poll(() => said(spanish)).toMatch(/^Ningún comunicado coincide/);
  await Promise.all([page.close(), spanish.close()]);
});

test("a search that cannot be loaded says so and tries again with the next letter", async () => {
  const page = await open("/news/");
  await page.route("**/search.json", (route) => route.abort());
  await page.getByLabel("Search the releases").fill("rolex");
  await expect.poll(() => said(page)).toMatch(/^The search could not be loaded/);
  await page.unroute("**/search.json");
  await page.getByLabel("Search the releases").fill("role");
  await expect.poll(() => said(page)).toMatch(/ of /);
  await page.close();
});

test("more rows are shown on demand, and the reader goes on where they begin", async () => {
  const page = await open("/news/");
  expect(await shown(page)).toBe(25);
  await page.getByRole("button", { name: "Show 25 more" }).press("Enter");
  await expect.poll(() => shown(page)).toBe(50);
  const focused = await page.evaluate(() => document.activeElement?.closest("li")?.matches("li:nth-child(26)"));
  expect(focused).toBe(true);
  await page.close();
});

test("without a script every release is in the list and the tools are gone", async () => {
  const plain = await launchBrowser({ context: { javaScriptEnabled: false } });
  const page = await plain.context.newPage();
  await page.goto(`${portal.address}/news/`);
  expect(await page.locator("release-list li[data-id]:visible").count()).toBe(
    await page.locator("release-list li[data-id]").count(),
  );
  expect(await page.locator("release-list form:visible").count()).toBe(0);
  await plain.close();
});

const pages = [
  "/news/",
  "/es/news/",
  "/news/2020/",
  "/news/map/",
  "/news/mark/rolex/",
  "/news/2025-11-25-norfolk-17634-toys/",
  "/es/news/2018-08-16-new-york-33-charged/",
  "/feeds/",
];
test.each(pages.flatMap((path) => (["light", "dark"] as const).map((scheme) => ({ path, scheme }))))(
  "$path in $scheme has no accessibility violation and fits 320 pixels",
  async ({ path, scheme }) => {
    const page = await open(path, 320);
    await page.emulateMedia({ colorScheme: scheme });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  },
);
