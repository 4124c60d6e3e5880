import { expect, test } from "vitest";
import { seriesOf } from "../../../shared/figure/series.ts";
import { summariseChart, summariseSeries } from "../../../shared/figure/summarise-series.ts";
import { aFigure } from "../../fixtures/a-figure.ts";

const shipments = seriesOf(
  [aFigure("shipments", 2003, 6500), aFigure("shipments", 2005, 34_143), aFigure("shipments", 2006, 19_522)],
  "totals",
  "shipments",
);

test.each([
  {
    language: "en",
    says: "Shipments: from 6,500 shipments in FY2003 to 19,522 shipments in FY2006. The highest was 34,143 shipments in FY2005. No figure for 2004.",
  },
  {
    language: "es",
    says: "Envíos: de 6,500 envíos en AF 2003 a 19,522 envíos en AF 2006. El máximo fue 34,143 envíos en AF 2005. Sin cifra para 2004.",
  },
] as const)("a series in words ($language)", ({ language, says }) => {
  expect(summariseSeries(shipments, language === "en" ? "Shipments" : "Envíos", language)).toBe(says);
});

test("a break that several series have is told once, with its reason", () => {
  const series = seriesOf(
    [
      aFigure("msrp", 2015, 5, { table: "products", subject: "Footwear" }),
      aFigure("msrp", 2016, 4, { table: "products", subject: "Footwear" }),
    ],
    "products",
    "msrp",
    "Footwear",
  );
  expect(
    summariseChart(
      [
        { name: "Footwear", series },
        { name: "Again", series },
      ],
      "en",
    ).match(/Break before FY2016: The FY2016 report adds/g),
  ).toHaveLength(1);
});

test("an empty series says so", () => {
  expect(summariseSeries(seriesOf([], "totals", "lines"), "Lines", "en")).toBe("Lines: no figure was found.");
});
