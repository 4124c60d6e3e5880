import { expect, test } from "vitest";
import { learnText } from "../../portal/text/learn-text.ts";
import { axeViolations } from "./axe-violations.ts";
import { launchBrowser } from "./launch-browser.ts";
import { visitPortal } from "./visit-portal.ts";

const portal = visitPortal();

test.each([
  ["en", "/learn/"],
  ["es", "/es/learn/"],
] as const)("all ten cases by the keyboard alone (%s): nothing is told before it is asked for", async (language, path) => {
  const text = learnText[language];
  const page = await portal.newPage();
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(portal.address + path);
  for (const [place, { right, why }] of text.cases.entries()) {
    await page.getByRole("heading", { name: text.caseOf(place + 1, text.cases.length) }).waitFor();
    await page.getByRole("radio").first().focus();
    await page.keyboard.press("Space");
    for (let step = 0; step < right; step++) await page.keyboard.press("ArrowDown");
    expect(await page.getByRole("status").innerText()).toBe("");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByRole("status").innerText()).toContain(why);
    expect(await page.getByRole("status").innerText()).toContain(text.right);
    if (place === 0) expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press("Enter");
  }
  await page.getByRole("heading", { name: text.done(text.cases.length, text.cases.length) }).waitFor();
  await page.close();
});

test("without a script every case stands there with its answer folded below", async () => {
  const plain = await launchBrowser({ context: { javaScriptEnabled: false } });
  const page = await plain.context.newPage();
  await page.goto(`${portal.address}/learn/`);
  expect(await page.locator(".trainer-list > li").count()).toBe(learnText.en.cases.length);
  await page.locator(".trainer-list summary").first().click();
  expect(await page.locator(".trainer-list details").first().innerText()).toContain(learnText.en.cases[0]?.why);
  await plain.close();
});

test.each([
  { path: "/statistics/explorer/", dead: "text=Loading the table", stands: ".explorer-table tbody tr" },
  { path: "/ports/", dead: ".port-filter input", stands: "#ports tbody tr" },
])("without a script $path shows no field that does nothing, and waits for nothing", async ({ path, dead, stands }) => {
  const plain = await launchBrowser({ context: { javaScriptEnabled: false } });
  const page = await plain.context.newPage();
  await page.goto(portal.address + path);
  expect(await page.locator(stands).first().isVisible()).toBe(true);
  expect(await page.locator(dead).first().isVisible()).toBe(false);
  await plain.close();
});
