import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { emptyDraft } from "../../shared/identification-guide/guide-draft.ts";
import { axeViolations } from "./axe-violations.ts";
import { visitPortal } from "./visit-portal.ts";

const portal = visitPortal();
let page: Page;
beforeAll(async () => {
  page = await portal.newPage();
});

/** Opens a tool and waits until it is awake: what is typed sooner is lost with the built page's fields. */
const openTool = async (path: string) => {
  await page.goto(portal.address + path);
  await page.locator("astro-island:not([ssr])").first().waitFor({ state: "attached" });
};
const saved = async (button: string) => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
  return readFile(await download.path(), "utf8");
};

test("a buyer's answers choose the steps without any script", async () => {
  await page.goto(`${portal.address}/bought-a-fake/`);
  expect(await page.locator("main script").count()).toBe(0);
  expect(await page.locator("#step-letter").isVisible()).toBe(false);
  await page.getByLabel("Customs sent me a letter").check();
  expect(await page.locator("#step-letter").isVisible()).toBe(true);
  expect(await page.locator("#step-letter").innerText()).toContain("Within 30 days (19 CFR 171.2(b)(1))");
  await page.getByRole("button", { name: "Clear answers" }).click();
  expect(await page.locator("#step-letter").isVisible()).toBe(false);
});

test("three classes cost 570 dollars; the link keeps the question, the calendar file the date", async () => {
  await openTool("/rights-owners/fees/");
  await page.getByLabel("Classes in the registration").fill("3");
  await page.getByText("$570", { exact: true }).waitFor();
  await page.getByLabel("USPTO registration period ends").fill("2040-06-29");
  expect(new URL(page.url()).hash).toBe("#kind=trademark&for=record&count=3&ends=2040-06-29");
  await page.reload();
  await page.getByText("Thu, Sep 27, 2040").first().waitFor();
  expect(await saved("Save to calendar (.ics)")).toContain("DTSTART;VALUE=DATE:20400927");
});

test.each([
  ["/rights-owners/fees/", "This day has passed; CBP's site still takes a renewal until Thu, Apr 15, 2027."],
  ["/es/rights-owners/fees/", "Ese día ya pasó; el sitio de CBP aún acepta la renovación hasta el jue, 15 de abr de 2027."],
])("%s: a copyright after the rule's day is told that CBP's site still takes the renewal", async (path, says) => {
  const visit = await portal.newPage();
  await visit.clock.setFixedTime(new Date("2026-11-27T12:00:00"));
  await visit.goto(`${portal.address}${path}?kind=copyright&for=renew&recorded=2007-01-15`);
  await visit.getByText(says).waitFor();
  const days = await visit.locator(".steps-by-day li").allInnerTexts();
  expect(days.map((day) => /19 CFR 133\.37|CBP e-Recordation page/.exec(day)?.[0])).toEqual([
    "19 CFR 133.37",
    "CBP e-Recordation page",
  ]);
  const [download] = await Promise.all([visit.waitForEvent("download"), visit.locator(".tool-buttons button").first().click()]);
  const file = await readFile(await download.path(), "utf8");
  expect(file.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual(["DTSTART;VALUE=DATE:20270115", "DTSTART;VALUE=DATE:20270415"]);
  await visit.close();
});

test("two marks that expire on one day are two entries, by the names they are given", async () => {
  await openTool("/rights-owners/fees/?kind=trademark&ends=2040-06-29");
  await page.getByText("Thu, Sep 27, 2040").first().waitFor();
  await page.getByLabel("Name for the calendar").fill("ACME");
  await expect.poll(() => new URL(page.url()).hash).toContain("&name=ACME");
  const file = await saved("Save to calendar (.ics)");
  expect(file).toContain("UID:renew-by-trademark-acme-2040-09-27@border-lens");
  expect(file).toContain("SUMMARY:ACME: ");
  await openTool("/rights-owners/timeline/?case=counterfeit&presentation=2026-11-20");
  await page.getByText("Mon, Nov 30, 2026").first().waitFor();
  await page.getByLabel("Name for the calendar").fill("Parcel 7");
  expect(await saved("Save to calendar (.ics)")).toMatch(/UID:release-or-detain-parcel-7-2026-/);
});

test("a timeline from a link: the importer's seven business days skip Thanksgiving", async () => {
  await openTool("/rights-owners/timeline/?case=counterfeit&presentation=2026-11-20&detention-notice=2026-11-25");
  const answer = page.locator(".steps-by-day li").filter({ hasText: "19 CFR 133.21(b)(2)(i)(B)" });
  await answer.getByText("Mon, Dec 7, 2026").waitFor();
  expect(await saved("Save to calendar (.ics)")).toContain("DTSTART;VALUE=DATE:20261207");
});

test("a day can be typed into the timeline digit by digit, and cleared to be typed anew", async () => {
  await openTool("/rights-owners/timeline/");
  const first = page.getByLabel("Goods were presented for examination");
  await first.focus();
  await page.keyboard.type("11202026");
  expect(await first.inputValue()).toBe("2026-11-20");
  await page.getByText("Mon, Nov 30, 2026").first().waitFor();
  await page.getByText("Days you know already").click();
  const notice = page.getByLabel("The notice of detention is sent");
  await notice.focus();
  await page.keyboard.type("11252026");
  await page.keyboard.press("Backspace");
  expect(await notice.isVisible()).toBe(true);
  await page.keyboard.type("2026");
  await expect.poll(() => new URL(page.url()).hash).toContain("detention-notice=2026-11-25");
});

test("another link to the tool that is open is read", async () => {
  await openTool("/rights-owners/fees/#kind=trademark&count=3");
  await page.getByText("$570", { exact: true }).waitFor();
  await page.goto(`${portal.address}/rights-owners/fees/#kind=trademark&count=4&ends=2040-06-29`);
  await page.getByText("$760", { exact: true }).waitFor();
  expect(await page.getByLabel("Classes in the registration").inputValue()).toBe("4");
  await page.getByText("Thu, Sep 27, 2040").first().waitFor();
  await page.goBack();
  await page.getByText("$570", { exact: true }).waitFor();
});

test("the gray market helper asks only what matters", async () => {
  await openTool("/rights-owners/gray-market-helper/");
  await page.getByLabel("Yes, it was put on with permission").check();
  await page.getByLabel("Recorded with Customs").check();
  await page.getByLabel("A licensee that is independent of the U.S. owner").check();
  await page.getByRole("heading", { name: "Ask for gray market protection" }).waitFor();
});

test("an e-Allegation tells what it lacks and puts the danger first", async () => {
  await openTool("/rights-owners/e-allegation/");
  await page.getByLabel("Goods", { exact: true }).fill("Lamps");
  await page.getByLabel("Danger, if there is one").fill("Fire");
  const report = await page.locator("pre").innerText();
  expect(report.indexOf("Fire")).toBeLessThan(report.indexOf("Lamps"));
  expect(await page.getByText("Still missing:").innerText()).not.toContain("Goods");
});

test("a guide is kept, saved as one file that asks for nothing, and opened again from its draft", async () => {
  await openTool("/rights-owners/identification-guide/");
  await page.getByLabel("Product", { exact: true }).fill("Acme <lamp>");
  await page.getByLabel("What to look at").fill("Base");
  const picture = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    canvas.width = 3000;
    canvas.height = 1500;
    return canvas.toDataURL("image/png").split(",")[1] ?? "";
  });
  await page
    .getByLabel("Photo of the real one")
    .setInputFiles({ name: "a.png", mimeType: "image/png", buffer: Buffer.from(picture, "base64") });
  const photo = page.locator(".guide-preview img");
  await photo.waitFor();
  expect(await photo.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(1200);
  await page.getByText("Draft kept in this browser.").waitFor();
  const guide = await saved("Save as one HTML file");
  expect(guide).toContain("Acme &lt;lamp&gt;");
  expect(guide).toContain("data:image/jpeg;base64,");
  expect(guide).not.toMatch(/<script|src="(?!data:)/);
  const draft = await saved("Save draft");
  await openTool("/rights-owners/identification-guide/");
  await expect.poll(() => page.getByLabel("Product", { exact: true }).inputValue()).toBe("Acme <lamp>");
  page.once("dialog", (dialog) => void dialog.accept());
  await page.getByRole("button", { name: "Delete everything" }).click();
  await expect.poll(() => page.getByLabel("Product", { exact: true }).inputValue()).toBe("");
  await page
    .getByLabel("Open a draft")
    .setInputFiles({ name: "d.json", mimeType: "application/json", buffer: Buffer.from(draft) });
  await expect.poll(() => page.getByLabel("Product", { exact: true }).inputValue()).toBe("Acme <lamp>");
});

test("a file that is no draft is told in the reader's language, until one that is a draft is opened", async () => {
  await openTool("/es/rights-owners/identification-guide/");
  const open = (name: string, text: string) =>
    page.getByLabel("Abrir un borrador").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  await open("notas.json", "PK");
  await page.getByRole("alert").filter({ hasText: "notas.json no es un borrador de esta página." }).waitFor();
  await open("d.json", JSON.stringify(emptyDraft));
  await expect.poll(() => page.getByRole("alert").count()).toBe(0);
});

/** Presses Tab until the focus stands on what the selector names; tells how far away it was. */
const tabTo = async (selector: string) => {
  for (let presses = 1; presses <= 60; presses++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return presses;
  }
  throw new Error(`${selector} cannot be reached with 60 presses of Tab on ${page.url()}.`);
};

test("by keyboard alone: the first stop skips to the content, answers choose the plan, a fee is computed", async () => {
  await page.goto(`${portal.address}/bought-a-fake/`);
  expect(await tabTo(".skip")).toBe(1);
  await page.keyboard.press("Enter");
  expect(await tabTo("#hurt")).toBeLessThan(5);
  await page.keyboard.press("Space");
  expect(await page.locator("#step-emergency").isVisible()).toBe(true);
  await tabTo("#electric");
  await page.keyboard.press("ArrowDown");
  expect(await page.locator("#medicine").isChecked()).toBe(true);
  await openTool("/rights-owners/fees/");
  await tabTo('input[name="kind"]');
  await page.keyboard.press("ArrowDown");
  expect(await page.locator('input[name="kind"][value="copyright"]').isChecked()).toBe(true);
  await page.getByText("$190", { exact: true }).first().waitFor();
});

test.each([
  ["/bought-a-fake/", 1280],
  ["/es/bought-a-fake/", 320],
  ["/rights-owners/fees/?kind=trademark&for=renew&count=2&ends=2030-06-30", 1280],
  ["/es/rights-owners/fees/?kind=copyright&recorded=2020-01-15", 320],
  ["/rights-owners/timeline/?case=look-alike&presentation=2026-11-20", 1280],
  ["/es/rights-owners/timeline/?case=exclusion-order&president-receives=2026-11-20", 320],
  ["/es/rights-owners/gray-market-helper/?mark=not-genuine", 320],
  ["/es/rights-owners/e-allegation/", 320],
  ["/rights-owners/identification-guide/", 1280],
  ["/es/rights-owners/identification-guide/", 320],
])("%s at %i pixels: nothing for axe to find, no sideways scrolling", async (path, width) => {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(portal.address + path);
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await page.setViewportSize({ width: 1280, height: 900 });
});

test("no page reported an error, and none asked anyone else for anything", () => {
  expect(portal.problems).toEqual([]);
  expect(portal.foreign).toEqual([]);
});
