import type { PageDocument, PageElement } from "../page.ts";
import { currencySign } from "../price/currency-sign.ts";
import type { StoreTable } from "../stores/store-table.ts";
import type { WordReaders } from "../word-readers.ts";
import type { CardGroup } from "./find-cards.ts";

/** Most cards read from one page; lists load more as one scrolls. */
const most = 300;
/** Groups of like elements that are read in search of the cards. */
const tries = 8;

/** A card with what it says is for sale, and where that stands in it. */
export type TitledCard = { element: PageElement; title: string; place: PageElement };
/** The cards of a page; where they were found by their prices, the group of like elements that they are. */
export type TitledCards = { cards: TitledCard[]; group: CardGroup | undefined };

/**
 * The cards of a results list: where the store's table says, else the first group of like elements whose words can be read. Cards
 * without words of their own are left out. Pauses after every few of them.
 * @param groups the page's groups of like elements with a price each, largest first
 */
export function* titleCards(
  page: PageDocument,
  places: StoreTable["cards"],
  groups: readonly CardGroup[],
  words: WordReaders,
): Generator<void, TitledCards> {
  const known = places ? Array.from(page.querySelectorAll(places.item)) : [];
  if (known.length > 0) return { cards: yield* readTitles(known, places?.title, words), group: undefined };
  // The largest group may be a part of the cards, the prices alone: the cards are the first whose words can be read.
  const own = groups.filter(({ beside }) => !beside);
  for (const group of (own.length > 0 ? own : groups).slice(0, tries)) {
    const cards = yield* readTitles(group.cards, undefined, words);
    if (cards.length > group.cards.length / 2) return { cards, group };
  }
  return { cards: [], group: undefined };
}

/**
 * Those of the elements whose words can be read, with them. Pauses after each.
 * @param selector where a card's title stands; without one it is looked for
 */
export function* readTitles(
  elements: readonly PageElement[],
  selector: string | undefined,
  words: WordReaders,
): Generator<void, TitledCard[]> {
  const cards: TitledCard[] = [];
  // Asked one by one: for a list of selectors with a class Chromium looks through the whole page, each time.
  const selectors = selector?.split(", ") ?? [];
  for (const element of elements.slice(0, most)) {
    const title = longestText(element, selectors, words) ?? cardTitle(element, words);
    if (title) cards.push({ element, ...title });
    yield;
  }
  return cards;
}

type Title = Omit<TitledCard, "element">;

/** A card may show the brand in a heading of its own; the title is the longer. */
function longestText(card: PageElement, selectors: readonly string[], { visibleText }: WordReaders): Title | undefined {
  let longest: Title | undefined;
  for (const selector of selectors) {
    const places = card.querySelectorAll(selector);
    for (let at = 0; at < Math.min(places.length, 4); at++) {
      const place = places[at];
      const title = place && visibleText(place, 400);
      if (title && title.length > (longest?.title.length ?? 0)) longest = { title, place };
    }
  }
  return longest;
}

/** A card's title: its heading, else the longest words of a link to the goods, else what its picture is called. */
function cardTitle(card: PageElement, { cleanText, visibleText }: WordReaders): Title | undefined {
  const named = card.querySelector("h2, h3, h4, [itemprop=name], [class*=title i], [class*=name i]");
  const heading = named && titleAt(named, visibleText(named, 400));
  if (heading && heading.title.length > 7) return heading;
  const picture = card.querySelector("img[alt]");
  const alt = picture && titleAt(picture, cleanText(picture.getAttribute("alt"), 400));
  let longest: Title | undefined;
  const links = card.nodeName === "A" ? [card] : Array.from(card.querySelectorAll("a[href]")).slice(0, 12);
  for (const place of links) {
    const title = cleanText(place.getAttribute("title"), 400) ?? visibleText(place, 400);
    if (title && title.length > (longest?.title.length ?? 7) && title.length < 350) longest = { title, place };
  }
  // A link around the whole card says price and stars too; the picture is called what the goods are.
  if (alt && alt.title.length > 7 && longest?.title.includes(alt.title)) return alt;
  if (longest && (currencySign.test(longest.title) || /\d[.,]\d{2,3}(?!\d)/.test(longest.title)))
    return longestPiece(card, visibleText) ?? longest;
  return longest ?? heading ?? alt ?? undefined;
}

const titleAt = (place: PageElement, title: string | undefined): Title | undefined => (title ? { title, place } : undefined);

/** The longest words of a card that stand by themselves and are no price. */
function longestPiece(card: PageElement, read: WordReaders["visibleText"]): Title | undefined {
  let longest: Title | undefined;
  for (const place of Array.from(card.querySelectorAll("*")).slice(0, 80)) {
    if (place.querySelector("*")) continue;
    const title = read(place, 400);
    if (title && title.length > (longest?.title.length ?? 7) && !isSigned(title)) longest = { title, place };
  }
  return longest;
}

const isSigned = (text: string): boolean => currencySign.test(text.charAt(0)) || currencySign.test(text.slice(-1));
