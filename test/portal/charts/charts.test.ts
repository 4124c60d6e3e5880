import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { type Chart, chartSizes, figuresOf } from "../../../portal/charts/chart.ts";
import { charts } from "../../../portal/charts/chart-list.ts";
import { inlineSvg } from "../../../portal/charts/chart-svg.ts";
import { languages } from "../../../portal/text/language.ts";
import { breaks } from "../../../shared/figure/break.ts";
import { figureKey } from "../../../shared/figure/figure.ts";

const drawings = charts.flatMap((chart) =>
  languages.flatMap((language) =>
    chartSizes.map((size) => ({
      id: chart.id,
      chart,
      language,
      size,
      svg: inlineSvg(chart.draw(size, language), size, chart.title[language]),
    })),
  ),
);

test.each(drawings)("$id ($language, $size.name) is under 40 kB, 10 kB brotli'd", ({ svg }) => {
  expect(svg.length).toBeLessThan(40_000);
  expect(brotliCompressSync(svg).length).toBeLessThan(10_000);
});

test.each(drawings)("$id ($language, $size.name) draws only figures of its table, and no number is lost", ({ chart, svg }) => {
  const drawn = [...svg.matchAll(/data-point="([^"]+)"/g)].map((found) => found[1]?.replaceAll("&amp;", "&"));
  const listed = new Set(figuresOf(chart).map(figureKey));
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn.filter((key) => key === undefined || !listed.has(key))).toEqual([]);
  expect(svg).not.toMatch(/NaN|undefined|Infinity|style=/);
});

test.each(charts.map((chart) => ({ id: chart.id, chart })))(
  "$id has every figure of its table in the drawing, or says how many it shows",
  ({ chart }) => {
    for (const size of chartSizes) {
      const drawn = new Set(
        [...chart.draw(size, "en").inner.matchAll(/data-point="([^"]+)"/g)].map((found) => found[1]?.replaceAll("&amp;", "&")),
      );
      const left = figuresOf(chart).filter((figure) => !drawn.has(figureKey(figure)));
      // Rankings list more in the table than a drawing has room for; every other chart draws all.
      if (!rankings.has(chart.id)) expect(left.map(figureKey)).toEqual([]);
    }
  },
);
const rankings = new Set(["ohss-products", "ohss-shipping", "product-ranks"]);

// Ranks are joined by curves over a complete table; all other lines are straight.
// Every corner of a drawn line lies on a dot, and the dot names its figure: so the years that a line joins can be read off the drawing.
const lined = drawings.filter(({ id, svg }) => svg.includes("data-series=") && id !== "product-ranks");
test.each(lined)("no line of $id ($language, $size.name) crosses a missing year or a break", ({ svg }) => {
  const dots = [...svg.matchAll(/<[^>]*transform="translate\(([-\d.]+),([-\d.]+)\)"[^>]*>/g)].flatMap(([tag, x, y]) => {
    const key = /data-point="([^"]+)"/.exec(tag)?.[1];
    return key ? [{ x: Number(x), y: Number(y), key }] : [];
  });
  for (const [tag] of svg.matchAll(/<path[^>]*data-series="[^"]*"[^>]*>/g)) {
    const series = /data-series="([^"]+)"/.exec(tag)?.[1] ?? "";
    const [table, subject, measure] = splitKey(series);
    const corners = (/ d="M([^"]+)"/.exec(tag)?.[1] ?? "").split("L");
    const years = corners.map((place) =>
      Number(
        dots
          .find(
            (dot) =>
              near(dot, place) && dot.key.startsWith(`${table}:`) && dot.key.endsWith(`:${measure}`) && dot.key.includes(subject),
          )
          ?.key.split(":")[1],
      ),
    );
    expect(years.length).toBeGreaterThan(1);
    expect(years.slice(1).map((year, at) => year - (years[at] ?? 0))).toEqual(years.slice(1).map(() => 1));
    expect(
      breaks.filter(
        (found) =>
          found.table === table &&
          (!found.measures || found.measures.some((own) => own === measure)) &&
          years.includes(found.after) &&
          years.includes(found.before),
      ),
    ).toEqual([]);
  }
});
test("the charts whose lines are held against years are the ones with lines over years", () => {
  expect([...new Set(lined.map(({ id }) => id))]).toEqual([
    "shipments",
    "value",
    "products-by-year",
    "origins",
    "ohss-origins-by-year",
    "shipping",
    "shipping-value",
    "safety",
    "arrests",
  ]);
});

// Paths and dots are rounded apart.
function near({ x, y }: { x: number; y: number }, corner: string): boolean {
  const [cornerX, cornerY] = corner.split(",").map(Number);
  return Math.abs(x - (cornerX ?? 0)) < 0.2 && Math.abs(y - (cornerY ?? 0)) < 0.2;
}

function splitKey(key: string): [string, string, string] {
  const parts = key.split(":");
  return [parts[0] ?? "", parts.slice(1, -1).join(":"), parts.at(-1) ?? ""];
}

test.each(charts.map((chart: Chart) => ({ id: chart.id, chart })))("$id speaks both languages, each its own", ({ chart }) => {
  for (const part of [chart.title, chart.subtitle, chart.summary]) {
    expect(part.en.length).toBeGreaterThan(10);
    expect(part.es).not.toBe(part.en);
  }
  expect(chart.notShown.es.length).toBe(chart.notShown.en.length);
});
