import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { visitPortal } from "./visit-portal.ts";

// On a slow line a page can be typed into some seconds before its script is there. A service worker would have the scripts at once.
const portal = visitPortal({ context: { serviceWorkers: "block" } });
let page: Page;
let letScriptsCome: () => void;
let asked: string[];

beforeEach(async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  letScriptsCome = resolve;
  asked = [];
  page = await portal.newPage();
  page.on("request", (request) => asked.push(request.url()));
  await page.route("**/*.js", async (route) => {
    await promise;
    await route.continue();
  });
});
afterEach(async () => {
  letScriptsCome();
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.close();
});

async function openAsleep(path: string): Promise<void> {
  await page.goto(portal.address + path, { waitUntil: "commit" });
  await page.locator("astro-island[ssr] :is(input, textarea)").first().waitFor();
}
async function wake(): Promise<void> {
  letScriptsCome();
  await page.locator("astro-island:not([ssr])").first().waitFor({ state: "attached" });
}

test("a listing typed before the check is awake stays in its box and can be checked", async () => {
  await openAsleep("/check/");
  await page.locator("#listing").fill("GUCCI belt bag");
  await page.getByRole("checkbox").check();
  // The button does nothing yet; above all it loads no page anew.
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await wake();
  expect(await page.locator("#listing").inputValue()).toBe("GUCCI belt bag");
  await expect.poll(() => page.getByRole("checkbox").isChecked()).toBe(true);
  await page.getByRole("checkbox").uncheck();
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.locator(".check-outcome").getByText("GUCCI").first().waitFor();
});

test("a search typed before the register is there is answered, and was not sent", async () => {
  await openAsleep("/search/");
  await page.locator("#record-query").fill("rolex");
  await page.locator("#record-query").press("Enter");
  await wake();
  await page.getByRole("status").filter({ hasText: "“rolex”" }).first().waitFor();
  expect(await page.locator("#record-query").inputValue()).toBe("rolex");
  expect(asked.filter((address) => address.includes("rolex"))).toEqual([]);
});

test("choices made before a tool is awake are kept, one after the other", async () => {
  await openAsleep("/rights-owners/fees/");
  await page.locator("input[type=number]").fill("3");
  await page.locator("input[type=date]").first().fill("2020-05-01");
  await wake();
  await expect.poll(() => page.locator("input[type=number]").inputValue()).toBe("3");
  await expect.poll(() => page.locator("input[type=date]").first().inputValue()).toBe("2020-05-01");
  await expect.poll(() => page.url()).toMatch(/#.*3/);
});

test("no page reported an error", () => {
  expect(portal.problems).toEqual([]);
});
