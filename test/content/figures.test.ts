import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { readContent } from "../../cli/content/read-content.ts";
import { projectRoot } from "../../cli/project-root.ts";
import { figureSourcesAreUsed } from "../../content/rules/figure-sources-are-used.ts";
import { figureSubjectsAreNamed } from "../../content/rules/figure-subjects-are-named.ts";
import { figuresDiffer } from "../../content/rules/figures-differ.ts";
import { figuresNameTheirSource } from "../../content/rules/figures-name-their-source.ts";
import { oddSharesAreExplained } from "../../content/rules/odd-shares-are-explained.ts";
import type { Figure } from "../../shared/figure/figure.ts";
import { figureTables } from "../../shared/figure/figure-tables.ts";
import { checkShares, checkTotals } from "../../shared/figure/recompute.ts";
import { askCube, type CubeDimension, cubeOf, readCubeRow } from "../../shared/figure/seizure-cube.ts";
import { aFigure } from "../fixtures/a-figure.ts";

const read = readContent(projectRoot);
if (read.kind === "breaches") throw new Error("content/ breaks its own rules");
const content = read.content;
const figures = content.figures.map(({ value }) => value);
const rowsOf = (folder: string, file: string): Record<string, string>[] =>
  parse(readFileSync(join(folder, file), "utf8"), { columns: true });
const own = join(projectRoot, "content/figures");

test("the shares that no rounding explains are the two that notes tell of", () => {
  expect(
    checkShares(figures)
      .filter(({ verdict }) => verdict === "differs")
      .map(({ key, printed, computed }) => [key, printed, Number(computed.toFixed(1))]),
  ).toEqual([
    ["products:2017:Footwear:share-of-shipments", 12.3, 12.4],
    ["shipping:2014:cargo:share-of-msrp", 49, 48.2],
  ]);
});

test("shares whose part or total is only a bound differ by at most 2.1 points", () => {
  const bound = checkShares(figures).filter(({ verdict }) => verdict === "bound only");
  expect(bound.map(({ key }) => key)).toEqual([
    "products:2019:Watches/jewelry:share-of-msrp",
    "products:2023:Watches/jewelry:share-of-msrp",
    "products:2023:Handbags/wallets:share-of-msrp",
    "economies:2022:China:share-of-msrp",
  ]);
  expect(Math.max(...bound.map(({ printed, computed }) => Math.abs(printed - computed)))).toBeLessThan(2.1);
});

test("tables that close with all others add up, apart from the roundings that are known", () => {
  expect(
    checkTotals(figures)
      .filter(({ complete }) => complete)
      .map(({ table, fiscalYear, measure, sum, total }) => [table, fiscalYear, measure, sum, total]),
  ).toEqual([
    ["products", 2005, "domestic-value", 93_300_000, 93_200_000],
    ["products", 2015, "shipments", 28_865, 28_865],
    ["products", 2015, "share-of-shipments", 100, 100],
    ["economies", 2012, "share-of-msrp", 100, 100],
    ["economies", 2015, "share-of-shipments", 101, 100],
    ["health-safety", 2011, "share-of-safety-domestic-value", 100, 100],
  ]);
});

test.each([
  { table: "products", year: 2012, sum: 1_235_000_000 },
  { table: "products", year: 2013, sum: 1_661_000_000 },
])("the groups found for FY$year add up to $sum", ({ table, year, sum }) => {
  expect(
    checkTotals(figures).find((check) => check.table === table && check.fiscalYear === year && check.measure === "msrp")?.sum,
  ).toBe(sum);
});

test("no parts add up to more than their total by more than rounding", () => {
  const over = checkTotals(figures).filter(({ sum, total }) => sum > total * 1.015);
  expect(over).toEqual([]);
});

test.each(figureTables)("$file has the columns that its schema tells of", ({ file, fields, primaryKey }) => {
  const rows = rowsOf(own, file);
  expect(Object.keys(rows[0] ?? {})).toEqual(fields.map(({ name }) => name));
  if (primaryKey) expect(new Set(rows.map((row) => primaryKey.map((column) => row[column]).join("|"))).size).toBe(rows.length);
});

describe("rules of figures", () => {
  const located = (...values: Figure[]) => ({
    ...content,
    figures: values.map((value, at) => ({ file: "content/figures/x.csv", line: at + 2, value })),
  });
  test.each([
    { rule: figuresNameTheirSource, broken: located(aFigure("shipments", 2017, 1)), line: 2 },
    { rule: figuresDiffer, broken: located(aFigure("shipments", 2017, 1), aFigure("shipments", 2017, 2)), line: 3 },
    { rule: figureSubjectsAreNamed, broken: located(aFigure("msrp", 2017, 1, { table: "products", subject: "Hats" })), line: 2 },
    {
      rule: oddSharesAreExplained,
      broken: located(
        aFigure("shipments", 2017, 100),
        aFigure("shipments", 2017, 20, { table: "products", subject: "Toys" }),
        aFigure("share-of-shipments", 2017, 30, { table: "products", subject: "Toys", precision: "rounded" }),
      ),
      line: 4,
    },
  ])("$rule.promise A breach is found with its line and remedy.", ({ rule, broken, line }) => {
    const [breach] = rule.breaches(broken);
    expect(breach).toMatchObject({ file: "content/figures/x.csv", line });
    expect(breach?.remedy).toMatch(/\.$/);
  });
  test("a source that no figure names is a breach", () => {
    expect(figureSourcesAreUsed.breaches({ ...content, figures: [] }).length).toBe(content.figureSources.length - 1);
  });
});

const collected = join(projectRoot, "../shared/data/statistics");
describe.runIf(existsSync(collected))("against the collected tables", () => {
  const tables = {
    totals: undefined,
    products: "product_category",
    economies: "economy",
    shipping: "mode",
    "health-safety": "product_category",
  } as const;
  test.each(Object.entries(tables))("every cell of %s is a figure", (table, subjectColumn) => {
    const cells = rowsOf(collected, `${table.replace("-", "_")}.csv`).flatMap((row) =>
      Object.entries(row)
        .filter(([column, cell]) => cell !== "" && /^(seizures|lines|msrp_usd|domestic_value_usd|share.*pct)$/.test(column))
        .map(([, cell]) => `${row.fiscal_year}|${subjectColumn ? row[subjectColumn] : ""}|${Number(cell)}`),
    );
    const published = figures
      .filter((figure) => figure.table === table)
      .map(({ fiscalYear, subject, quantity }) => `${fiscalYear}|${subject}|${quantity.value}`);
    expect(published.sort()).toEqual(cells.sort());
  });
  test("every row of enforcement is a figure", () => {
    const cells = rowsOf(collected, "enforcement.csv").map((row) => `${row.fiscal_year}|${row.value}|${row.source_id}`);
    expect(
      figures
        .filter(({ table }) => table === "enforcement")
        .map(({ fiscalYear, quantity, source }) => `${fiscalYear}|${quantity.value}|${source}`)
        .sort(),
    ).toEqual(cells.sort());
  });
  test("every source is carried over", () => {
    expect(content.figureSources.map(({ value }) => value.id)).toEqual(
      rowsOf(collected, "sources.csv").map((row) => row.source_id),
    );
  });

  const cube = cubeOf(rowsOf(own, "ohss-lines.csv").map(readCubeRow));
  const economy = new Map(rowsOf(own, "ohss-origins.csv").map((row) => [row.as_published ?? "", row.economy ?? ""]));
  test.each([
    { file: "ohss_products.csv", column: "product", by: "product" },
    { file: "ohss_shipping.csv", column: "conveyance", by: "conveyance" },
    { file: "ohss_economies.csv", column: "origin_as_published", by: "origin" },
  ] as const)("the cube adds up to $file", ({ file, column, by }) => {
    const sums = (measure: "lines" | "msrp") =>
      askCube(cube, { by: by satisfies CubeDimension, measure, where: {} }).rows.flatMap(({ name, years }) =>
        years.flatMap((value, at) => (value === null ? [] : [`${cube.years[at]}|${name}|${value}`])),
      );
    const rows = rowsOf(collected, file);
    expect(sums("lines").sort()).toEqual(rows.map((row) => `${row.fiscal_year}|${row[column]}|${row.lines}`).sort());
    expect(sums("msrp").sort()).toEqual(rows.map((row) => `${row.fiscal_year}|${row[column]}|${row.msrp_usd}`).sort());
    if (by === "origin") expect(rows.every((row) => economy.get(row.origin_as_published ?? "") === row.economy)).toBe(true);
  });
});
