import { cleanText } from "../clean-text.ts";
import type { ResultCard } from "../listing-reading.ts";
import type { PageDocument, PageElement } from "../page.ts";
import { currencySign } from "../price/currencies.ts";
import type { StoreTable } from "../stores/store-table.ts";
import type { PriceSpot } from "../survey/survey.ts";
import { visibleText } from "../visible-text.ts";
import { type CardGroup, linkOf } from "./find-cards.ts";

/** Most cards read from one page; lists load more as one scrolls. */
const most = 300;

/** The cards where a store's table says they are, with the prices the survey found in each. */
export function cardsOfTable(page: PageDocument, item: string, prices: readonly PriceSpot[]): CardGroup | undefined {
  const cards = Array.from(page.querySelectorAll(item)).slice(0, most);
  if (cards.length === 0) return undefined;
  const spots = new Map<PageElement, PriceSpot[]>(cards.map((card) => [card, []]));
  for (const spot of prices) {
    const card = spot.element.closest(item);
    if (card) spots.get(card)?.push(spot);
  }
  return { cards, spots, beside: false };
}

/** What each card of a list says. Cards without words of their own are left out. */
export function readCards(group: CardGroup, places?: StoreTable["cards"]): ResultCard[] {
  return group.cards.slice(0, most).flatMap((card) => {
    const title = (places && longestText(card, places.title)) ?? cardTitle(card);
    if (!title) return [];
    const sellerPlace = places?.seller ? card.querySelector(places.seller) : null;
    const seller = sellerPlace ? visibleText(sellerPlace, 120) : undefined;
    const spot = askedPrice(group.spots.get(card) ?? []);
    const url = linkOf(card);
    return [
      {
        title,
        ...(spot ? { price: spot.price.amount } : {}),
        ...(spot?.price.currency ? { currency: spot.price.currency } : {}),
        ...(seller ? { seller } : {}),
        ...(url ? { url } : {}),
      },
    ];
  });
}

/** A card may show the brand in a heading of its own; the title is the longer. */
function longestText(card: PageElement, selector: string): string | undefined {
  let longest: string | undefined;
  for (const place of Array.from(card.querySelectorAll(selector)).slice(0, 4)) {
    const text = visibleText(place, 400);
    if (text && text.length > (longest?.length ?? 0)) longest = text;
  }
  return longest;
}

/** The price asked: the first that is no former one. */
function askedPrice(spots: readonly PriceSpot[]): PriceSpot | undefined {
  return spots.find(({ former, current }) => current && !former) ?? spots.find(({ former }) => !former) ?? spots[0];
}

/** A card's title: its heading, else the longest words of a link to the goods, else what its picture is called. */
export function cardTitle(card: PageElement): string | undefined {
  const named = card.querySelector("h2, h3, h4, [itemprop=name], [class*=title i], [class*=name i]");
  const heading = named && visibleText(named, 400);
  if (heading && heading.length > 7) return heading;
  const alt = cleanText(card.querySelector("img[alt]")?.getAttribute("alt"), 400);
  let longest: string | undefined;
  const links = card.nodeName === "A" ? [card] : Array.from(card.querySelectorAll("a[href]")).slice(0, 12);
  for (const link of links) {
    const text = cleanText(link.getAttribute("title"), 400) ?? visibleText(link, 400);
    if (text && text.length > (longest?.length ?? 7) && text.length < 350) longest = text;
  }
  // A link around the whole card says price and stars too; the picture is called what the goods are.
  if (alt && alt.length > 7 && longest?.includes(alt)) return alt;
  if (longest && (currencySign.test(longest) || /\d[.,]\d{2,3}(?!\d)/.test(longest))) return longestPiece(card) ?? longest;
  return longest ?? heading ?? alt;
}

/** The longest words of a card that stand by themselves and are no price. */
function longestPiece(card: PageElement): string | undefined {
  let longest: string | undefined;
  for (const part of Array.from(card.querySelectorAll("*")).slice(0, 80)) {
    if (part.querySelector("*")) continue;
    const text = visibleText(part, 400);
    if (text && text.length > (longest?.length ?? 7) && !isSigned(text)) longest = text;
  }
  return longest;
}

const isSigned = (text: string): boolean => currencySign.test(text.charAt(0)) || currencySign.test(text.slice(-1));
