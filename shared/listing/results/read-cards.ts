import type { ResultCard } from "../listing-reading.ts";
import type { PageDocument, PageElement } from "../page.ts";
import type { StoreTable } from "../stores/store-table.ts";
import type { PriceSpot } from "../survey/survey.ts";
import { visibleText } from "../visible-text.ts";
import { wordReaders } from "../word-readers.ts";
import { type CardGroup, linkOf } from "./find-cards.ts";
import { titleCards } from "./title-cards.ts";

/**
 * What each card of a results list says: title, the price asked, seller and link.
 * @param prices those that the survey found on the page
 * @param groups the page's groups of like elements with a price each, largest first
 */
export function readCards(
  page: PageDocument,
  places: StoreTable["cards"],
  prices: readonly PriceSpot[],
  groups: readonly CardGroup[],
): ResultCard[] {
  const steps = titleCards(page, places, groups, wordReaders);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { cards, group } = step.value;
  const spots = group?.spots ?? (places ? spotsIn(places.item, prices) : new Map<PageElement, PriceSpot[]>());
  return cards.map(({ element, title }) => {
    const sellerPlace = places?.seller && !group ? element.querySelector(places.seller) : null;
    const seller = sellerPlace ? visibleText(sellerPlace, 120) : undefined;
    const spot = askedPrice(spots.get(element) ?? []);
    const url = linkOf(element);
    return {
      title,
      ...(spot ? { price: spot.price.amount } : {}),
      ...(spot?.price.currency ? { currency: spot.price.currency } : {}),
      ...(seller ? { seller } : {}),
      ...(url ? { url } : {}),
    };
  });
}

/** The prices in each card where a store's table says that cards are. */
function spotsIn(item: string, prices: readonly PriceSpot[]): Map<PageElement, PriceSpot[]> {
  const spots = new Map<PageElement, PriceSpot[]>();
  for (const spot of prices) {
    const card = spot.element.closest(item);
    if (card) spots.set(card, [...(spots.get(card) ?? []), spot]);
  }
  return spots;
}

/** The price asked: the first that is no former one. */
function askedPrice(spots: readonly PriceSpot[]): PriceSpot | undefined {
  return spots.find(({ former, current }) => current && !former) ?? spots.find(({ former }) => !former) ?? spots[0];
}
