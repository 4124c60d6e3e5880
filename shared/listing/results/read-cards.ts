import { cleanText } from "../clean-text.ts";
import type { ResultCard } from "../listing-reading.ts";
import type { PageElement } from "../page.ts";
import type { PriceSpot } from "../survey/survey.ts";
import { visibleText } from "../visible-text.ts";
import { type CardGroup, linkOf } from "./find-cards.ts";

/** Most cards read from one page; lists load more as one scrolls. */
const most = 300;

/** What each card of a list says. Cards without words of their own are left out. */
export function readCards(group: CardGroup): ResultCard[] {
  return group.cards.slice(0, most).flatMap((card) => {
    const title = cardTitle(card);
    if (!title) return [];
    const spot = askedPrice(group.spots.get(card) ?? []);
    const url = linkOf(card);
    return [
      {
        title,
        ...(spot ? { price: spot.price.amount } : {}),
        ...(spot?.price.currency ? { currency: spot.price.currency } : {}),
        ...(url ? { url } : {}),
      },
    ];
  });
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
  let longest: string | undefined;
  const links = card.nodeName === "A" ? [card] : Array.from(card.querySelectorAll("a[href]")).slice(0, 12);
  for (const link of links) {
    const text = cleanText(link.getAttribute("title"), 400) ?? visibleText(link, 400);
    if (text && text.length > (longest?.length ?? 7) && text.length < 350) longest = text;
  }
  return longest ?? heading ?? cleanText(card.querySelector("img[alt]")?.getAttribute("alt"), 400);
}
