import type { CardGroup } from "../results/find-cards.ts";
import type { ButtonSpot, PriceSpot, Survey } from "./survey.ts";

/**
 * The price asked for the page's one listing: named a price, near the heading and the buy button, not struck, not in a row of other
 * goods. Absent when nothing on the page stands out.
 */
export function mainPrice(survey: Survey, groups: readonly CardGroup[]): PriceSpot | undefined {
  const ofOthers = new Set(groups.filter(({ cards }) => cards.length > 3).flatMap(({ spots }) => [...spots.values()].flat()));
  const heading = survey.headings[0]?.order;
  const buy = mainBuyButton(survey)?.order;
  let best: { spot: PriceSpot; score: number } | undefined;
  for (const spot of survey.prices) {
    if (spot.former || spot.beside || ofOthers.has(spot) || spot.price.amount === 0) continue;
    // Far below the heading stand prices of other goods; near it, or where there is none, the page's own.
    if (heading !== undefined && spot.order > heading + reach) continue;
    const score =
      (spot.named ? 3 : 0) +
      (spot.current ? 2 : 0) -
      (spot.perhapsFormer ? 1.5 : 0) +
      nearness(spot.order, heading, heading !== undefined && spot.order < heading ? 2 : 1) +
      nearness(spot.order, buy, 1);
    if (!best || score > best.score + 0.2) best = { spot, score };
  }
  return best && best.score > (best.spot.named ? 1 : 2.5) ? best.spot : undefined;
}

/** How far below the heading a price is looked for, in nodes. */
const reach = 800;

/** 4 beside the place, falling by one with each doubling of the distance beyond 40 nodes; nothing from 640 on. */
function nearness(order: number, place: number | undefined, weight: number): number {
  if (place === undefined) return 0;
  const distance = Math.abs(order - place) * weight;
  return Math.max(0, 4 - Math.max(0, Math.log2(distance / 40)));
}

/** The buy button of the page's own listing: the first after the heading, else the first. */
export function mainBuyButton({ buyButtons, headings }: Survey): ButtonSpot | undefined {
  const own = buyButtons.filter(({ beside }) => !beside);
  return own.find(({ order }) => order > (headings[0]?.order ?? 0)) ?? own[0];
}
