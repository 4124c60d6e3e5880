import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { axeViolations } from "./axe-violations.ts";
import { visitPortal } from "./visit-portal.ts";

const portal = visitPortal();
let page: Page;

beforeAll(async () => {
  page = await portal.newPage();
});

const rows = () => page.locator("table.results tbody tr td[data-column=title] a");
const waitForRows = (text: string) => page.getByRole("status").filter({ hasText: text }).first().waitFor();

test("from the home page's box to a record's page", async () => {
  await page.goto(`${portal.address}/`);
  await page.locator("#ask").fill("burberry");
  await page.locator("#ask").press("Enter");
  await waitForRows("for “burberry”");
  await rows().filter({ hasText: "BURBERRY check design" }).click();
  await page.getByRole("heading", { level: 1, name: "BURBERRY check design" }).waitFor();
  expect(await page.locator("main").innerText()).toContain("What it does not mean");
  expect(await page.locator("main a[href^='http']").first().getAttribute("href")).toContain("iprs.cbp.gov");
});

test("results come as one types, a slip is forgiven, and the address holds the search", async () => {
  await page.goto(`${portal.address}/search/`);
  await page.locator("#record-query").pressSequentially("rolx");
  await waitForRows("for “rolx”");
  expect(await rows().first().innerText()).toBe("ROLEX");
  // The address follows when typing rests.
  await expect.poll(() => new URL(page.url()).hash).toBe("#q=rolx");
  await page.reload();
  await waitForRows("for “rolx”");
  expect(await page.locator("#record-query").inputValue()).toBe("rolx");
});

test("a facet narrows, its chip takes it back, and so does the back button", async () => {
  await page.goto(`${portal.address}/search/`);
  await waitForRows("records");
  const before = await page.getByRole("status").first().innerText();
  await page
    .locator(".facets")
    .getByRole("checkbox", { name: /^Copyright/ })
    .check();
  await page
    .locator(".chips")
    .getByRole("button", { name: /Kind: Copyright/ })
    .waitFor();
  expect(await page.getByRole("status").first().innerText()).not.toBe(before);
  await page.goBack();
  await expect.poll(() => page.getByRole("status").first().innerText()).toBe(before);
});

test.each([1280, 375])("at %i pixels the keyboard alone searches, narrows and opens a record", async (width) => {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`${portal.address}/search/`);
  await waitForRows("records");
  await page.locator("#record-query").focus();
  await page.keyboard.type("gucci");
  await waitForRows("for “gucci”");
  await rows().first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: /gucci/i }).waitFor();
  await page.setViewportSize({ width: 1280, height: 900 });
});

test("nothing found says so, and offers the way back", async () => {
  await page.goto(`${portal.address}/search/?q=zzzzqqqq`);
  await page.getByText("Nothing found for “zzzzqqqq”").waitFor();
  await page.getByRole("button", { name: "Show all records" }).click();
  await waitForRows("records");
  await rows().nth(5).waitFor();
});

test("the filtered set comes as CSV with the register's version", async () => {
  await page.goto(`${portal.address}/search/?q=rolex&way=exact`);
  await waitForRows("named exactly “rolex”");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "CSV" }).click()]);
  const stream = await download.createReadStream();
  const text = Buffer.concat(await Array.fromAsync(stream)).toString();
  expect(text.split("\r\n")[0]).toContain("register_version");
  expect(text).toContain("TMK 05-00269");
});

test.each([
  ["/search/?q=rolex", 1280],
  ["/es/search/?q=coca", 375],
  ["/recordations/tmk-05-00269/", 1280],
  ["/es/recordations/tmk-05-00269/", 320],
  ["/marks/gucci/", 375],
  ["/", 1280],
  ["/es/", 320],
])("%s at %i pixels: nothing for axe to find, no sideways scrolling", async (path, width) => {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(portal.address + path);
  if (path.includes("search")) await page.locator("table.results").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await page.setViewportSize({ width: 1280, height: 900 });
});

test("no page reported an error, and none asked anyone else for anything", () => {
  expect(portal.problems).toEqual([]);
  expect(portal.foreign).toEqual([]);
});
