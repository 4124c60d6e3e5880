import { expect, test } from "vitest";
import { breaks } from "../../../shared/figure/break.ts";
import { changeBetween } from "../../../shared/figure/change.ts";
import { interruptionsOf, type Run, runsOf, seriesOf } from "../../../shared/figure/series.ts";
import { aFigure } from "../../fixtures/a-figure.ts";

const years = (runs: readonly Run[]) => runs.map(({ figures }) => figures.map(({ fiscalYear }) => fiscalYear));

test("a run stops at a year without a figure", () => {
  const series = seriesOf(
    [aFigure("shipments", 2005, 8022), aFigure("shipments", 2003, 6500), aFigure("shipments", 2006, 14675)],
    "totals",
    "shipments",
  );
  expect(years(runsOf(series))).toEqual([[2003], [2005, 2006]]);
  expect(interruptionsOf(series)).toEqual([{ kind: "missing", years: [2004] }]);
});

test.each(breaks)("a run stops at the break $id", ({ table, measures, after, before }) => {
  const measure = measures?.[0] ?? "msrp";
  const series = seriesOf(
    [aFigure(measure, after, 1, { table, subject: "Footwear" }), aFigure(measure, before, 2, { table, subject: "Footwear" })],
    table,
    measure,
    "Footwear",
  );
  expect(years(runsOf(series))).toEqual([[after], [before]]);
  expect(interruptionsOf(series)).toMatchObject([{ kind: "break" }]);
});

test("series of two units, and lines across breaks, do not compile", () => {
  const series = seriesOf([aFigure("lines", 2021, 30_681)], "totals", "lines");
  // @ts-expect-error: figures that nobody has looked through for breaks are no run.
  const run: Run<"lines"> = series;
  expect(run.figures).toHaveLength(1);
});

test("growth is the ratio of two figures of one series, and says when it is approximate", () => {
  expect(changeBetween(aFigure("shipments", 2016, 31_560), aFigure("shipments", 2017, 34_143))).toEqual({
    ok: true,
    value: { from: 2016, to: 2017, difference: 2583, ratio: 34_143 / 31_560, approximate: false },
  });
});

test.each([
  {
    it: "over a break",
    from: aFigure("msrp", 2015, 1, { table: "products" }),
    to: aFigure("msrp", 2018, 1, { table: "products" }),
    says: /from FY2015 to FY2018 cannot be computed/,
  },
  {
    it: "between the annual reports and OHSS",
    from: aFigure("msrp", 2019, 1),
    to: aFigure("msrp", 2020, 1, { table: "ohss-totals" }),
    says: /figures of one series/,
  },
  { it: "from nothing", from: aFigure("msrp", 2019, 0), to: aFigure("msrp", 2020, 1), says: /from zero/ },
])("growth is refused $it", ({ from, to, says }) => {
  const result = changeBetween(from, to);
  expect(result.ok ? "" : result.problem).toMatch(says);
});

test("growth from one measure to another does not compile", () => {
  // @ts-expect-error: domestic value and MSRP are different measures.
  const result = changeBetween(aFigure("domestic-value", 2011, 178_900_000), aFigure("msrp", 2012, 1_260_000_000));
  expect(result.ok).toBe(false);
});
