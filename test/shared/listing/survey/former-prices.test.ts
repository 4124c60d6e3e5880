import { expect, test } from "vitest";
import { markDifferences } from "../../../../shared/listing/survey/former-prices.ts";
import type { PriceSpot } from "../../../../shared/listing/survey/survey.ts";

function formerOf(amounts: readonly number[], apart = 5): number[] {
  const spots = amounts.map((amount, at) => ({ price: { amount }, order: at * apart, former: false }) as PriceSpot);
  markDifferences(spots);
  return spots.filter(({ former }) => former).map(({ price }) => price.amount);
}

test("a price less the one asked is the saving behind it", () => {
  expect(formerOf([49.5, 60, 10.5])).toEqual([60, 10.5]);
});

test("a price written again and the decimals beside it are no difference", () => {
  expect(formerOf([149, 149, 0])).toEqual([]);
  expect(formerOf([10, 5, 5])).toEqual([]);
});

test("what stands far apart is no difference", () => {
  expect(formerOf([49.5, 60, 10.5], 50)).toEqual([]);
});
