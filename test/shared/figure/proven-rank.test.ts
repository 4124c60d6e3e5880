import { expect, test } from "vitest";
import { provenRanks } from "../../../shared/figure/proven-rank.ts";
import type { Quantity } from "../../../shared/figure/quantity.ts";

const usd = (value: number, precision: Quantity["precision"] = "exact"): Quantity<"msrp-usd"> => ({
  unit: "msrp-usd",
  value,
  precision,
});
const listed = (parts: Record<string, number>) =>
  Object.entries(parts).map(([subject, value]) => ({ subject, quantity: usd(value) }));

test.each([
  { it: "ranks a complete table", parts: { a: 60, b: 30, c: 10 }, total: usd(100), ranks: ["a", "b", "c"] },
  { it: "keeps a rank that what is left out cannot change", parts: { a: 60, b: 20 }, total: usd(100), ranks: ["a"] },
  { it: "keeps none where an unlisted part could be largest", parts: { a: 40, b: 15 }, total: usd(100), ranks: [] },
  { it: "keeps none where the total is only a bound", parts: { a: 90 }, total: usd(100, "over"), ranks: [] },
  { it: "does not part equal ones", parts: { a: 40, b: 40, c: 20 }, total: usd(100), ranks: ["c"] },
])("$it", ({ parts, total, ranks }) => {
  expect(provenRanks(listed(parts), total).map(({ subject }) => subject)).toEqual(ranks);
});

test("ranks count from one, past those that are not proven", () => {
  expect(provenRanks(listed({ a: 60, b: 30, c: 10 }), usd(100)).map(({ rank }) => rank)).toEqual([1, 2, 3]);
  expect(provenRanks(listed({ c: 20, a: 40, b: 40 }), usd(100))).toMatchObject([{ subject: "c", rank: 3 }]);
});
