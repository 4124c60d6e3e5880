import { expect, test } from "vitest";
import { addQuantities, boundsOf, looserOf, type Quantity, sumQuantities } from "../../../shared/figure/quantity.ts";

const lines: Quantity<"lines"> = { unit: "lines", value: 30_681, precision: "exact" };
const shipments: Quantity<"shipments"> = { unit: "shipments", value: 6_098, precision: "exact" };
const counts: Quantity<"product-counts"> = { unit: "product-counts", value: 1_961, precision: "exact" };

test("quantities of one unit add up, and the sum is as loose as its loosest part", () => {
  expect(addQuantities(lines, { ...lines, value: 1, precision: "rounded" })).toEqual({
    unit: "lines",
    value: 30_682,
    precision: "rounded",
  });
});

test("other sums do not compile", () => {
  // @ts-expect-error: lines and shipments are different units.
  addQuantities(lines, shipments);
  // @ts-expect-error: product counts hold one shipment several times.
  addQuantities(counts, counts);
  const either: Quantity<"lines"> | Quantity<"shipments"> = Math.random() < 2 ? lines : shipments;
  const loose: Quantity<"lines" | "shipments"> = either;
  // @ts-expect-error: a quantity that may be of either unit is not of one.
  addQuantities(loose, shipments);
  expect(sumQuantities([lines, shipments])).toEqual({
    ok: false,
    problem: "Figures in lines and in shipments cannot be added. Choose figures of one unit.",
  });
});

test.each([
  {
    it: "refuses counts in which a shipment appears several times",
    sum: [counts, counts],
    says: /count one shipment several times/,
  },
  { it: "refuses nothing at all", sum: [], says: /nothing to add/ },
])("summing at run time $it", ({ sum, says }) => {
  const result = sumQuantities(sum);
  expect(result.ok ? "" : result.problem).toMatch(says);
});

test.each([
  { value: 41_700_000, precision: "rounded", least: 41_650_000, greatest: 41_750_000 },
  { value: 24_361, precision: "exact", least: 24_361, greatest: 24_361 },
  { value: 2_700_000_000, precision: "over", least: 2_700_000_000, greatest: null },
  { value: 79_000_000, precision: "nearly", least: null, greatest: 79_000_000 },
] as const)("$value printed $precision lies between $least and $greatest", ({ value, precision, least, greatest }) => {
  expect(boundsOf({ unit: "msrp-usd", value, precision })).toEqual({ least, greatest });
});

test("a share printed with one decimal is good to a twentieth of a percent", () => {
  expect(boundsOf({ unit: "percent-of-msrp", value: 38.4, precision: "rounded" }).least).toBeCloseTo(38.35);
});

test("two bounds of different kinds leave nothing but about", () => {
  expect(looserOf("over", "nearly")).toBe("about");
  expect([looserOf("rounded", "over"), looserOf("over", "rounded")]).toEqual(["over", "over"]);
});
