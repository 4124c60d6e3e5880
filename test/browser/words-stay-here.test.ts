import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { visitPortal } from "./visit-portal.ts";

// "Nothing you type is sent anywhere": a word that stands on no page is typed, and no request may hold it.
const typed = "zyxwordvomit";
const portal = visitPortal();
let page: Page;
const asked: string[] = [];

beforeAll(async () => {
  page = await portal.newPage();
  // What the context sees is what leaves a page or its workers, answered from a cache or not.
  portal.browser.context.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
});

const sent = () => asked.filter((request) => request.includes(typed));

test.each([
  { from: "the home page's box", path: "/", box: "#ask", state: `#q=${typed}` },
  { from: "the box on every page", path: "/glossary/", box: "#site-search", state: `#q=${typed}` },
  { from: "the box of a page that is not there", path: "/no-such-page/", box: "#missing-en", state: `#q=${typed}` },
  { from: "the search page", path: "/search/", box: "#record-query", state: `#q=${typed}` },
  { from: "the list of releases", path: "/news/", box: "input[name=q]:not(#site-search)", state: `#q=${typed}` },
])("$from keeps the words on the device, also when its page is loaded again", async ({ path, box, state }) => {
  await page.goto(portal.address + path);
  await page.locator(box).fill(typed);
  await page.locator(box).press("Enter");
  await page.waitForURL((url) => url.hash === state && url.search === "");
  await page.reload();
  expect(new URL(page.url()).hash).toBe(state);
  expect(asked.length).toBeGreaterThan(1);
  expect(sent()).toEqual([]);
});

test("what another app shares does not stay in the address", async () => {
  await page.goto(`${portal.address}/check/?title=Lamp&text=brass`);
  await page.waitForURL((url) => url.search === "");
  expect(await page.locator("#listing").inputValue()).toContain("brass");
});

test("a jump to the content takes nothing from a search", async () => {
  await page.goto(`${portal.address}/search/#q=rolex`);
  await page.getByRole("status").filter({ hasText: "“rolex”" }).first().waitFor();
  await page.evaluate(() => location.assign("#content"));
  await page.waitForURL((url) => url.hash === "#content");
  expect(await page.locator("#record-query").inputValue()).toBe("rolex");
});
