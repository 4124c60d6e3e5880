import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { axeViolations } from "./axe-violations.ts";
import { visitPortal } from "./visit-portal.ts";

const portal = visitPortal();
let page: Page;
beforeAll(async () => {
  page = await portal.newPage();
});

/** One page of every type that is read; tools, search, statistics and news have tests of their own. */
const pages = [
  "/",
  "/safety/",
  "/safety/chargers-batteries/",
  "/safety/chargers-batteries/checklist/",
  "/safety/stores/",
  "/rights-owners/",
  "/rights-owners/border-process/",
  "/overview/",
  "/overview/strategy/",
  "/overview/partners/",
  "/overview/timeline/",
  "/contacts/",
  "/ports/",
  "/centers/",
  "/forms/",
  "/faq/",
  "/glossary/",
  "/feeds/",
  "/site-map/",
  "/about/",
];
const inBoth = pages.flatMap((path) => [
  { path, width: 1280, colorScheme: "light" as const },
  { path: `/es${path}`, width: 320, colorScheme: "dark" as const },
]);

test.each([...inBoth, { path: "/no-such-page/", width: 320, colorScheme: "light" as const }])(
  "$path at $width pixels, $colorScheme: nothing for axe to find, no sideways scrolling",
  async ({ path, width, colorScheme }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.goto(portal.address + path);
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  },
);

/** Pages whose long words, fields, numbers or tables are the widest. */
const widest = [
  "/bought-a-fake/",
  "/check/",
  "/developers/api/",
  "/method/",
  "/rights-owners/costs-and-routes/",
  "/rights-owners/identification-guide/",
  "/safety/food-alcohol/",
  "/search/",
  "/statistics/",
  "/statistics/data/",
  "/statistics/safety-shares/",
];

test("with letters of twice the size no page is wider than a phone", async () => {
  await page.setViewportSize({ width: 375, height: 800 });
  const wide: string[] = [];
  for (const path of [...pages, ...widest].flatMap((each) => [each, `/es${each}`])) {
    await page.goto(portal.address + path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 375) wide.push(`${path}: ${width}`);
  }
  expect(wide).toEqual([]);
});

test("a page that is not there searches instead, in both languages", async () => {
  await page.goto(`${portal.address}/no-such-page/`);
  await page.getByLabel("Brand, number, guide").fill("rolex");
  await page.getByLabel("Brand, number, guide").press("Enter");
  await page.waitForURL(`${portal.address}/search/#q=rolex`);
  await page.goto(`${portal.address}/no-such-page/`);
  await page.getByLabel("Marca, número, guía").fill("rolex");
  await page.getByLabel("Marca, número, guía").press("Enter");
  await page.waitForURL(`${portal.address}/es/search/#q=rolex`);
});

test("a port is found by a part of its name; what is not there is said", async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${portal.address}/ports/`);
  await page.locator("astro-island:not([ssr])").first().waitFor({ state: "attached" });
  await page.getByLabel("Find a port").fill("louis");
  await expect.poll(() => page.locator("#ports tbody tr:visible").count()).toBe(3);
  await page.getByLabel("Find a port").fill("atlantis");
  await page.getByText("No port of this list holds that.").waitFor();
});

test("the first use of a term in a guide leads to its entry of the glossary", async () => {
  await page.goto(`${portal.address}/es/rights-owners/gray-market/`);
  await page.getByRole("link", { name: "regla Lever", exact: true }).first().click();
  await page.waitForURL(`${portal.address}/es/glossary/#lever-rule`);
  expect(await page.locator("#lever-rule dt").innerText()).toBe("regla Lever");
});

test("every checklist prints on one page, without navigation", { timeout: 120_000 }, async () => {
  await page.goto(`${portal.address}/site-map/`);
  const guides = await page
    .locator('main a[href^="/safety/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const long: string[] = [];
  let printed = 0;
  for (const path of [...new Set(guides)].flatMap((guide) => [`${guide}checklist/`, `/es${guide}checklist/`])) {
    const answer = await page.goto(portal.address + path);
    if (answer?.status() !== 200) continue;
    printed += 1;
    const { numPages } = await getDocument({ data: new Uint8Array(await page.pdf({ format: "Letter" })) }).promise;
    if (numPages !== 1) long.push(`${path}: ${numPages} pages`);
  }
  expect(printed).toBeGreaterThan(40);
  expect(long).toEqual([]);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".places, .breadcrumb, .site-foot ul, .header-search").filter({ visible: true }).count()).toBe(0);
  await page.emulateMedia({ media: "screen" });
});

test("no page reported an error", () => expect(portal.problems.filter((problem) => !problem.includes("404"))).toEqual([]));
