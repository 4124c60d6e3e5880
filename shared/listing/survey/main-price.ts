import type { TakenPrice, TakenSurvey } from "../taken-page.ts";

/**
 * The price asked for the page's one listing: named a price, near the heading and the buy button, not struck, not in a row of other
 * goods. Absent when nothing on the page stands out.
 */
export function mainPrice(survey: TakenSurvey): TakenPrice | undefined {
  const heading = survey.headings[0]?.order;
  const buy = mainBuyButton(survey)?.order;
  let best: { spot: TakenPrice; score: number } | undefined;
  for (const spot of survey.prices) {
    if (spot.former || spot.beside || spot.inCards || spot.price.amount === 0) continue;
    // Far below the heading stand prices of other goods; near it, or where there is none, the page's own.
    if (heading !== undefined && spot.order > heading + reach) continue;
    const score =
      (spot.named ? 3 : 0) +
      (spot.current ? 2 : 0) -
      (spot.perhapsFormer ? 1.5 : 0) -
      (spot.price.currency ? 0 : 2) +
      nearness(spot.order, heading, heading !== undefined && spot.order < heading ? 2 : 1) * 2 +
      // A price stands before its button.
      nearness(spot.order, buy, buy !== undefined && spot.order > buy ? 2 : 1);
    if (!best || score > best.score + 0.4) best = { spot, score };
  }
  // A price that far below is as likely another thing's, but where it stands out the ones above are not the price either.
  if (best && (isDisputed(best.spot, survey) || (heading !== undefined && best.spot.order > heading + sureReach)))
    return undefined;
  return best && best.score > (best.spot.named ? 1 : 2.5) ? best.spot : undefined;
}

/** Whether another price of the same standing is close by, as in a table of plans or of quantities: then neither is the price. */
function isDisputed(spot: TakenPrice, { prices }: TakenSurvey): boolean {
  return prices.some(
    (other) =>
      other.price.amount !== spot.price.amount &&
      Math.abs(other.order - spot.order) <= disputeReach &&
      !other.former &&
      !other.beside &&
      other.price.amount !== 0 &&
      other.named === spot.named &&
      other.current === spot.current &&
      other.perhapsFormer === spot.perhapsFormer &&
      other.price.currency === spot.price.currency,
  );
}

/** In nodes. */
const disputeReach = 14;

/** How far below the heading a price is looked for, and is still taken for the heading's, in nodes. */
const reach = 1_100;
const sureReach = 640;

/** 4 beside the place, falling by one with each doubling of the distance beyond 40 nodes; nothing from 640 on. */
function nearness(order: number, place: number | undefined, weight: number): number {
  if (place === undefined) return 0;
  const distance = Math.abs(order - place) * weight;
  return Math.max(0, 4 - Math.max(0, Math.log2(distance / 40)));
}

/** The buy button of the page's own listing: the first after the heading, else the first. */
export function mainBuyButton({ buyButtons, headings }: TakenSurvey): TakenSurvey["buyButtons"][number] | undefined {
  const own = buyButtons.filter(({ beside }) => !beside);
  return own.find(({ order }) => order > (headings[0]?.order ?? 0)) ?? own[0];
}
