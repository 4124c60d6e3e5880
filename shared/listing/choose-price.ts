import type { Candidate } from "./candidates.ts";
import type { PageFacts } from "./page-facts.ts";
import { shareMark } from "./price/currencies.ts";
import type { Price } from "./price/read-price.ts";

/**
 * A price the page shows goes before one that only its data holds; one that it shows as a former price is not the price.
 * @param ranked the prices read, the most trusted first
 * @param ends the upper ends of ranges
 */
export function choosePrice(
  ranked: readonly Candidate<number>[],
  ends: readonly Candidate<number>[],
  { survey, store }: PageFacts,
): Candidate<number> | undefined {
  const [first] = ranked;
  if (!first || (first.where === "store-table" && store?.trusted?.includes("price"))) return first;
  const main = ranked.find(({ where }) => where === "generic");
  // Of the range that all variants make, the page shows the chosen one's.
  if (main && ends.some((end) => isInside(main, end))) return main;
  const asked = survey.prices.filter(({ former, beside }) => !former && !beside);
  const shown = new Set(asked.map(({ price }) => price.amount));
  const struck = new Set(survey.prices.filter(({ former }) => former).map(({ price }) => price.amount));
  const stated = ranked.filter(({ where }) => where !== "generic");
  const seen =
    stated.find((one) => asked.some(({ price }) => price.amount === one.value && price.currency === one.asked?.currency)) ??
    stated.find(({ value }) => shown.has(value));
  if (seen) return seen;
  // A zero where the price stands is a placeholder: the shop shows the price to members only, or not yet.
  if (shown.size === 1 && shown.has(0)) return undefined;
  if (main && stated.some(({ value }) => isMiswritten(value, main.value))) return main;
  if (main && asked.some(({ price }) => isOtherMoney(price, main, stated))) return main;
  const possible = stated.filter(({ value }) => !struck.has(value));
  // What scripts hold is meant for no reader: it may be another variant's or a third party's offer.
  if (main && possible.every(({ where }) => where === "embedded-state")) return main;
  if (possible.length > 0) {
    // Data that disagrees with itself states the price before a discount as well.
    const trust = possible[0]?.where;
    const sameSource = possible.filter(({ where }) => where === trust);
    const others = possible.filter(({ where, value }) => where !== trust && value < (sameSource[0]?.value ?? 0));
    return others.find(({ where }) => where === "open-graph") ?? sameSource[0];
  }
  return main;
}

/** Whether a price is above the lower end of a range of its currency, and not above the upper. */
function isInside({ value, asked }: Candidate<number>, { value: high, asked: low }: Candidate<number>): boolean {
  return low !== undefined && low.currency === asked?.currency && low.price < value && value <= high;
}

/** Shops show each country its own money, and state another's: whether a shown price is the main one, in a currency that no data has. */
function isOtherMoney({ amount, currency }: Price, main: Candidate<number>, stated: readonly Candidate<number>[]): boolean {
  if (amount !== main.value || !currency) return false;
  return stated.every(({ asked }) => asked?.currency && !shareMark(asked.currency, currency));
}

/** Data that has a point for thousands ("1.299" for 1,299), or counts in cents, where the page shows the price. */
const isMiswritten = (stated: number, shown: number): boolean => isTimes(shown, stated, 1_000) || isTimes(stated, shown, 100);

const isTimes = (large: number, small: number, times: number): boolean => Math.abs(large / small - times) < 1e-6;
