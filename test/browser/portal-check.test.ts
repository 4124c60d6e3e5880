import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { axeViolations } from "./axe-violations.ts";
import { hostilePage } from "./hostile-page.ts";
import { launchBrowser } from "./launch-browser.ts";
import { visitPortal } from "./visit-portal.ts";

const portal = visitPortal();
let page: Page;
const files = mkdtempSync(join(tmpdir(), "border-lens-check-"));

beforeAll(async () => {
  page = await portal.newPage();
});
afterAll(() => rmSync(files, { recursive: true, force: true }));
beforeEach(async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
});

/** Opens the check and waits until it is awake: what is typed sooner is lost with the built page's fields. */
const open = async (path = "/check/") => {
  await page.goto(portal.address + path);
  await page.locator("astro-island:not([ssr])").first().waitFor({ state: "attached" });
};
const box = () => page.locator("#listing");
const said = () => page.getByRole("alert");
const press = () => page.getByRole("button", { name: "Check", exact: true }).click();
const choose = (name: string, content: string | Uint8Array) => {
  const file = join(files, name);
  writeFileSync(file, content);
  return page.setInputFiles("input[type=file]", file);
};
const titles = (count: number) => Array.from({ length: count }, (_, place) => `Leather strap ${place} mm for ROLEX`);

test("a title is checked: the outcome, the words marked in place, the record and what it does not mean", async () => {
  await open();
  await box().fill("Steel diver's watch ROLEX, 40 mm");
  await press();
  const result = page.locator(".check-result");
  await result.waitFor();
  expect(await result.locator(".checked-title mark").innerText()).toBe("ROLEX");
  expect(await result.locator("article").first().innerText()).toContain("ROLEX");
  expect(await result.getByRole("heading", { name: "What it does not mean" }).count()).toBe(1);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("check-outcome");
});

test("of a mark named often the first places stand open, and what is said goes by the one as the brand", async () => {
  await open("/es/check/");
  await box().fill(`Leather strap for ROLEX. ${"ROLEX strap. ".repeat(6)}`);
  await page.getByRole("button", { name: "Revisar", exact: true }).click();
  const card = page.locator(".check-result article").first();
  await card.waitFor();
  const height = async () => (await card.boundingBox())?.height ?? 0;
  const folded = await height();
  await page.emulateMedia({ media: "print" });
  expect(await height()).toBeGreaterThan(folded + 100);
  await page.emulateMedia({ media: null });
  expect(await card.locator("li mark:visible").count()).toBe(3);
  await card.getByText(/^\d+ lugares más$/).click();
  expect(await card.locator("li mark:visible").count()).toBeGreaterThan(3);
});

test("it leads on: to the guide for the goods, to those who can be asked, and to a correction", async () => {
  await open();
  await box().fill("ROLEX watch, 40 mm");
  await press();
  const result = page.locator(".check-result");
  await result.getByText("So: Customs can stop such goods").waitFor();
  const guide = result.getByRole("link", { name: "Read the guide for this kind of goods" });
  expect((await page.request.get(new URL((await guide.getAttribute("href")) ?? "", page.url()).href)).status()).toBe(200);
  await result.getByText("Report or ask").click();
  await result.getByRole("link", { name: "CBP e-Allegations" }).waitFor();
  await result.getByText("This is wrong").click();
  expect(await result.getByRole("textbox", { name: "Text for a correction" }).inputValue()).toMatch(/ROLEX: title "ROLEX"/);
});

test("nothing of a hostile page runs, nothing of it is requested, and its words are shown as words", async () => {
  await open();
  await choose("hostile.html", hostilePage);
  const result = page.locator(".check-result");
  await result.waitFor();
  expect(await result.locator(".checked-title").innerText()).toContain("strap for ROLEX");
  expect(await result.locator("img, iframe, script, svg").count()).toBe(0);
  await box().fill(hostilePage);
  await page.getByRole("button", { name: "Remove" }).click();
  await press();
  await result.waitFor();
  expect(await page.evaluate(() => (globalThis as { ran?: unknown }).ran)).toBeUndefined();
  expect(new URL(page.url()).pathname).toBe("/check/");
  expect(await box().inputValue()).toContain("hostile.example");
  // The parsed page lives under this page's policy, which refuses its handlers and styles aloud; nothing else may be heard.
  expect(portal.problems.splice(0).filter((problem) => !/violates the following Content Security Policy/.test(problem))).toEqual(
    [],
  );
});

test.each([
  ["nothing", "   \n ", "nothing to check yet"],
  ["an address alone", "https://shop.example/item/1", "cannot open another page by its address"],
  ["what is no text", "PNG\u0001\u0002\u0003\u0004\u0005\u0006", "This is not text"],
])("%s in the box ends in a sentence, and the box keeps it", async (_, typed, sentence) => {
  await open();
  await box().fill(typed);
  await press();
  await expect.poll(() => said().innerText()).toContain(sentence);
  expect(await box().inputValue()).toBe(typed);
});

test.each([
  ["photo.html", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d]), "photo.html is not text"],
  ["nothing.txt", "", "nothing.txt holds nothing to check"],
  ["wide.html", Buffer.alloc(50_000_000, "<p>x</p>"), "wide.html is too large"],
  ["article.html", "<!doctype html><title>News</title><p>A long story.</p>", "No single listing could be read"],
])("the file %s ends in a sentence, and the box keeps what stands in it", async (name, content, sentence) => {
  await open();
  await box().fill("my own words");
  await choose(name, content);
  await expect.poll(() => said().innerText()).toContain(sentence);
  expect(await box().inputValue()).toBe("my own words");
});

test("of a table with ten columns the titles are checked, listed, narrowed and exported", async () => {
  await open();
  const row = (title: string) => [1, 2, `"${title}, ""new"""`, 4, 5, 6, 7, 8, 9, 10].join(",");
  await choose("ten.csv", ["a,b,Title,d,e,f,g,h,i,j", ...titles(30).map(row), row("Blue mug")].join("\n"));
  await page.getByRole("heading", { name: "31 titles checked" }).waitFor();
  expect(await page.locator(".held").innerText()).toContain("ten.csv: 31 titles");
  expect(await page.locator(".titles li").first().innerText()).toContain('Leather strap 0 mm for ROLEX, "new"');
  await page.getByRole("button", { name: / 1$/ }).click();
  await expect.poll(() => page.locator(".titles li").count()).toBe(1);
  const saved = async (button: string) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: button, exact: true }).click(),
    ]);
    return readFileSync(await download.path(), "utf8");
  };
  const csv = (await saved("CSV")).trim().split("\n");
  expect(csv.length).toBe(32);
  expect(csv[0]).toContain("title,outcome,marks");
  const json = JSON.parse(await saved("JSON")) as { titles: unknown[]; register: { version: string } };
  expect(json.titles.length).toBe(31);
  expect(json.register.version).toMatch(/^[0-9a-f]{12}$/);
});

test("a long pasted list stays out of the box, can be removed, and is checked to the ten thousandth", async () => {
  await open();
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    document
      .querySelector("#listing")
      ?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, titles(10_500).join("\n"));
  await page.locator(".held").filter({ hasText: "Pasted text: 10,500 lines" }).waitFor();
  expect(await box().inputValue()).toBe("");
  await page.getByLabel("One title a line").check();
  await press();
  await page.getByRole("heading", { name: "10,000 titles checked" }).waitFor();
  expect(await said().innerText()).toContain("500 more were left out");
  await page.getByRole("button", { name: "Remove" }).click();
  await press();
  await expect.poll(() => said().innerText()).toContain("nothing to check yet");
});

test("a long list can be stopped; what was checked until then is kept", async () => {
  await open();
  const session = await portal.browser.context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.evaluate(() => {
    // Pressed the moment it stands there: a fast machine is through the list before a test could be.
    new MutationObserver((_, observer) => {
      const stop = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Stop");
      if (!stop) return;
      observer.disconnect();
      stop.click();
    }).observe(document.body, { childList: true, subtree: true });
  });
  await choose("long.csv", titles(10_000).join("\n"));
  await page.getByText("Stopped; these are the titles checked until then.").waitFor();
  const [checked] = (await page.getByRole("heading", { name: /titles checked/ }).innerText()).replace(",", "").split(" ");
  expect(Number(checked)).toBeLessThan(10_000);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
});

test("what another app shares is checked at once, without its address", async () => {
  await open("/check/?title=Shared&text=GUCCI+belt+bag&url=https%3A%2F%2Fshop.example%2F1");
  await page.locator(".check-result").waitFor();
  expect(await box().inputValue()).toBe("Shared\nGUCCI belt bag");
  const manifest = (await (await page.request.get(`${portal.address}/app.webmanifest`)).json()) as {
    share_target: { action: string; params: Record<string, string> };
  };
  expect(manifest.share_target).toMatchObject({ action: "/check/", params: { title: "title", text: "text", url: "url" } });
});

test.each(["", "/es"])("a browser offers to install %s/check/", async (language) => {
  await open(`${language}/check/`);
  const session = await page.context().newCDPSession(page);
  const { errors } = await session.send("Page.getAppManifest");
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  expect(errors).toEqual([]);
  // A test's browser keeps nothing, and such windows never install.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual([]);
  await session.detach();
});

test("by the keyboard alone: type, press Enter on the button, hear the outcome, try an example", async () => {
  await open();
  await box().focus();
  await page.keyboard.type("ROLEX watch");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator(".check-result").waitFor();
  await page.locator(".examples button").last().focus();
  await page.keyboard.press("Space");
  await page.locator('.check-result[data-outcome="none-found"]').waitFor();
});

test("in Spanish it says the same", async () => {
  await open("/es/check/");
  await box().fill("https://tienda.example/1");
  await page.getByRole("button", { name: "Revisar", exact: true }).click();
  await expect.poll(() => said().innerText()).toContain("no puede abrir otra por su dirección");
  await box().fill("Reloj ROLEX");
  await page.getByRole("button", { name: "Revisar", exact: true }).click();
  await page.getByRole("heading", { name: "Qué no significa" }).waitFor();
});

test.each([
  ["/check/?text=ROLEX+watch+1%3A1+replica", 375, "light"],
  ["/check/?text=ROLEX+watch+1%3A1+replica", 1280, "dark"],
  ["/es/check/?text=Bolso+GUCCI", 375, "dark"],
  ["/es/check/?text=Bolso+GUCCI", 1280, "light"],
] as const)("%s at %i pixels, %s: nothing for axe to find, no sideways scrolling", async (path, width, scheme) => {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: scheme });
  await open(path);
  await page.locator(".check-result").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

test("after one visit it works without a network, saved pages included", async () => {
  const visitor = await launchBrowser();
  try {
    const visit = await visitor.context.newPage();
    portal.watch(visit);
    await visit.goto(`${portal.address}/check/?text=ROLEX`);
    await visit.locator(".check-result").waitFor();
    await visit.evaluate(async () => {
      await navigator.serviceWorker.ready;
      if (!navigator.serviceWorker.controller)
        await new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }));
    });
    await visitor.context.setOffline(true);
    await visit.goto(`${portal.address}/check/?text=GUCCI+bag`);
    await visit.locator(".check-result").waitFor();
    const saved = join(files, "saved.html");
    writeFileSync(saved, hostilePage);
    await visit.setInputFiles("input[type=file]", saved);
    await visit.locator(".checked-title").filter({ hasText: "strap for" }).waitFor();
  } finally {
    await visitor.close();
  }
});

test("a listing given before the register is there is told to wait, and checked when it comes", async () => {
  const visitor = await launchBrowser({ context: { serviceWorkers: "block" } });
  try {
    const visit = await visitor.context.newPage();
    const arrive = Promise.withResolvers<void>();
    await visit.route("**/*.blr.gz", async (route) => {
      await arrive.promise;
      await route.continue();
    });
    await visit.goto(`${portal.address}/es/check/?text=ROLEX`, { waitUntil: "domcontentloaded" });
    await visit.getByRole("status").filter({ hasText: "El registro está en camino" }).waitFor();
    arrive.resolve();
    await visit.locator(".check-result").waitFor();
    expect(await visit.getByText("El registro está en camino").count()).toBe(0);
  } finally {
    await visitor.close();
  }
});

test("a register that could not be loaded is said, and loaded with the next try", async () => {
  // A kept register would answer in the network's place.
  const visitor = await launchBrowser({ context: { serviceWorkers: "block" } });
  try {
    const visit = await visitor.context.newPage();
    await visit.route("**/*.blr.gz", (route) => route.abort());
    await visit.goto(`${portal.address}/check/`);
    await visit.getByRole("alert").filter({ hasText: "The check could not run" }).waitFor();
    await visit.unroute("**/*.blr.gz");
    await visit.locator("#listing").fill("ROLEX");
    await visit.getByRole("button", { name: "Check", exact: true }).click();
    await visit.locator(".check-result").waitFor();
  } finally {
    await visitor.close();
  }
});

test("no page reported an error, and none asked anyone else for anything", () => {
  // What the browser says aloud of a network that a test took away, and of a pasted page's handlers and styles, which it refuses.
  const expected = /Manifest:|ERR_INTERNET_DISCONNECTED|violates the following Content Security Policy/;
  expect(portal.problems.filter((problem) => !expected.test(problem))).toEqual([]);
  expect(portal.foreign).toEqual([]);
});
