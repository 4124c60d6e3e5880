import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { parseHTML } from "linkedom";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { readContent } from "../../cli/content/read-content.ts";
import { projectRoot } from "../../cli/project-root.ts";
import { charts } from "../../portal/charts/chart-list.ts";
import { figureTableNames } from "../../shared/figure/figure.ts";
import { axeViolations } from "./axe-violations.ts";
import { visitPortal } from "./visit-portal.ts";

const built = join(projectRoot, "build/portal");
const pageAt = (path: string) => parseHTML(readFileSync(join(built, path, "index.html"), "utf8")).document;
const languages = [
  { language: "en", root: "" },
  { language: "es", root: "es" },
] as const;

describe.each(languages)("every cell of the tables is on the site with its source ($language)", ({ root }) => {
  const read = readContent(projectRoot);
  const figures = read.kind === "content" ? read.content.figures.map(({ value }) => value) : [];
  const sources = pageAt(join(root, "statistics/data/figure-sources"));

  test.each(figureTableNames)("%s", (table) => {
    const rows = [...pageAt(join(root, "statistics/data", table)).querySelectorAll("tr[data-figure]")].map((row) => ({
      value: row.querySelector("data")?.getAttribute("value") ?? "",
      source: row.querySelector("[data-source] a")?.getAttribute("href")?.split("#")[1] ?? "",
    }));
    const expected = figures
      .filter((figure) => figure.table === table)
      .map(({ quantity, source }) => ({ value: String(quantity.value), source }));
    expect(rows).toEqual(expected);
    expect(rows.every(({ source }) => sources.getElementById(source) !== null)).toBe(true);
  });

  test("the OHSS table: 4,583 rows of lines and MSRP", () => {
    const folder = join(built, root, "statistics/data/ohss-lines");
    const pages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const cells = pages.flatMap(({ name }) => {
      const page = pageAt(join(root, "statistics/data/ohss-lines", name));
      expect(page.querySelector(`a[href$="#ohss-fy2019-2023"]`)).not.toBeNull();
      return [...page.querySelectorAll("tr[data-cube] data")].map((cell) => Number(cell.getAttribute("value")));
    });
    const rows = readFileSync(join(projectRoot, "content/figures/ohss-lines.csv"), "utf8").trim().split("\n").slice(1);
    expect(cells.length).toBe(rows.length * 2);
    expect(cells.reduce((sum, value) => sum + value, 0)).toBe(
      rows.reduce((sum, row) => sum + Number(row.split(",").at(-1)) + Number(row.split(",").at(-2)), 0),
    );
  });
});

test.each(charts.map(({ id }) => id))("the chart %s has a table, files, a frame and cautions in both languages", (id) => {
  for (const { root } of languages) {
    const page = pageAt(join(root, "statistics", id));
    expect(page.querySelectorAll("tr[data-point]").length).toBeGreaterThan(0);
    expect(page.querySelectorAll("tr[data-point] [data-source] a").length).toBe(page.querySelectorAll("tr[data-point]").length);
    expect(page.querySelectorAll(".words li").length).toBeGreaterThan(1);
    for (const kind of ["csv", "json", "svg", "png"])
      expect(existsSync(join(built, root, "statistics/files", `${id}.${kind}`))).toBe(true);
    expect(
      readFileSync(join(built, root, "statistics/files", `${id}.png`))
        .subarray(1, 4)
        .toString(),
    ).toBe("PNG");
    expect(existsSync(join(built, root, "statistics/embed", id, "index.html"))).toBe(true);
  }
});

describe("in a browser", () => {
  const portal = visitPortal();
  let page: Page;
  beforeAll(async () => {
    page = await portal.newPage();
  });

  test("arrow keys read the points, the address holds the point, and the tip says what the table says", async () => {
    await page.goto(`${portal.address}/statistics/shipments/`);
    await page.locator("[data-chart-drawing]").focus();
    for (let press = 0; press < 2; press++) await page.keyboard.press("ArrowRight");
    const row = await page.locator("tr[data-read]").innerText();
    const tip = await page.locator(".chart-tip").innerText();
    expect(row).toContain("8,022 shipments");
    expect(tip).toContain("8,022 shipments");
    expect(tip).toContain("The Crime Report");
    expect(new URL(page.url()).searchParams.get("point")).toBe("totals:2005:shipments");
    await page.reload();
    expect(await page.locator(".chart-tip").innerText()).toContain("8,022 shipments");
    await page.locator("[data-chart-drawing]").focus();
    await page.keyboard.press("Escape");
    expect(await page.locator(".chart-tip").isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe("");
  });

  test("pointing near a dot reads it", async () => {
    await page.goto(`${portal.address}/statistics/shipments/`);
    const dot = await page.locator('.chart-wide [data-point="totals:2017:shipments"]').boundingBox();
    if (!dot) throw new Error("The dot of FY2017 is not drawn.");
    await page.mouse.move(dot.x + 12, dot.y + 8);
    expect(await page.locator(".chart-tip").innerText()).toContain("34,143 shipments");
  });

  test("a series can be brought forward and sent on", async () => {
    await page.goto(`${portal.address}/statistics/arrests/`);
    await page.getByRole("button", { name: "Convictions" }).click();
    expect(await page.locator(".chart-wide path[data-series].dimmed").count()).toBeGreaterThan(1);
    await page.goto(page.url());
    expect(await page.getByRole("button", { name: "Convictions" }).getAttribute("aria-pressed")).toBe("true");
  });

  test("the explorer answers, holds a row fixed, goes back, and its address holds the question", async () => {
    await page.goto(`${portal.address}/statistics/explorer/`);
    await page.getByRole("radio", { name: "Recorded origin" }).check();
    await page.getByRole("radio", { name: "Seizure lines" }).check();
    await expect.poll(() => new URL(page.url()).hash).toBe("#by=origin&measure=lines");
    await page.getByRole("button", { name: "Hong Kong" }).click();
    expect(await page.getByRole("status").innerText()).toContain("with recorded origin Hong Kong");
    await expect.poll(() => held(page).get("origin")).toBe("Hong Kong Special Administrative Region");
    await page.reload();
    await page.getByRole("status").filter({ hasText: "Hong Kong" }).waitFor();
    await page.goBack();
    await page.getByRole("status").filter({ hasText: "by recorded origin" }).waitFor();
    await page.getByRole("link", { name: "Español" }).click();
    await page.getByRole("status").filter({ hasText: "origen registrado" }).waitFor();
    expect(held(page).get("measure")).toBe("lines");
    await page.goto(`${portal.address}/statistics/explorer/?by=conveyance`);
    await page.getByRole("status").filter({ hasText: "by transport" }).waitFor();
  });

  const paths = [
    "/statistics/",
    "/statistics/explorer/",
    "/statistics/method/",
    "/statistics/data/",
    "/statistics/data/economies/",
    "/statistics/data/figure-sources/",
    "/statistics/embed/value/",
    ...charts.map(({ id }) => `/statistics/${id}/`),
  ];
  test.each(
    paths.flatMap((path) => [
      { path, width: 320, scheme: "light" as const },
      { path: `/es${path}`, width: 1280, scheme: "dark" as const },
    ]),
  )("$path at $width pixels, $scheme: nothing for axe to find, no sideways scrolling", async ({ path, width, scheme }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(portal.address + path);
    if (path.includes("explorer")) await page.locator(".explorer-form").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test("the statistics home with all that it loads is under 100 kB brotli'd", async () => {
    const bytes: number[] = [];
    const fresh = await portal.browser.context.newPage();
    fresh.on("response", async (response) => {
      const body = await response.body().catch(() => Buffer.alloc(0));
      bytes.push(/woff2|png/.test(response.url()) ? body.length : brotliCompressSync(body).length);
    });
    await fresh.goto(`${portal.address}/statistics/`, { waitUntil: "networkidle" });
    await fresh.close();
    expect(bytes.length).toBeGreaterThan(2);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(100_000);
  });

  test("no page reported an error", () => {
    expect(portal.problems).toEqual([]);
  });
});

const held = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));
