import type { PriceSpot } from "./survey.ts";

/** Words beside a number, in small letters, that make it something other than the price asked. */
export const formerText =
  /\/\s*(?:mo|month|monat|mois|mes|ea|each|count|ct|oz|lb|kg|100|unit|piece)|per (?:month|count|unit)|\bsave\b|saving|\boff\b|shipping|delivery|\bwas\b|\blist\b|\brrp\b|msrp|\bstatt\b|au lieu|antes|cashback|coupon|deposit|versand|livraison|env[ií]o|¢|\breg\b|regular|compare at|original price|valued|financ|cuotas|month|points|\bex(?:\.|cl\w*)? (?:tax|vat)/;

/** How many prices in a row may be a price, a former price and the saving. */
const mostInRow = 4;
/** How far apart those may stand, in nodes. */
const reach = 80;

/** Where a price less another is a third beside them, the first was asked before and the third is the saving. */
export function markDifferences(spots: readonly PriceSpot[]): void {
  for (const [at, { order }] of spots.entries()) {
    let end = at + 1;
    while (end < at + mostInRow && (spots[end]?.order ?? order + reach) - order < reach) end++;
    if (end - at >= 3) markDifferencesIn(spots.slice(at, end));
  }
}

function markDifferencesIn(near: readonly PriceSpot[]): void {
  for (const sum of near)
    for (const [at, one] of near.entries())
      for (const other of near.slice(at + 1)) {
        if (one === sum || other === sum || !isDifference(sum.price.amount, one.price.amount, other.price.amount)) continue;
        sum.former = true;
        // Of the two parts the saving is the one not named a price, else the later.
        const saving = one.former === other.former ? (one.order > other.order ? one : other) : one.former ? one : other;
        saving.former = true;
      }
}

const isDifference = (sum: number, one: number, other: number): boolean =>
  one > 0 && other > 0 && one !== other && Math.abs(sum - one - other) < 0.005;
