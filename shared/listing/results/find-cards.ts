import type { PageElement } from "../page.ts";
import type { PriceSpot } from "../survey/survey.ts";

/** Elements that repeat with a price in each: the cards of a results list, or of a row of other goods beside a listing. */
export type CardGroup = { cards: PageElement[]; spots: Map<PageElement, PriceSpot[]>; beside: boolean };

/** How far above its price a card's outermost element is looked for. */
const climb = 14;
/** More than the elements around all prices that are kept of a page; small enough for the keys to be small integers. */
const mostKinds = 10_000;
/** Cards of a group. */
const fewest = 3;
/** Groups whose links are looked at; the largest come first. */
const candidates = 30;

/** Groups of several like elements that hold a link and a price each, largest first. */
export function findCardGroups(prices: readonly PriceSpot[]): CardGroup[] {
  const groups = new Map<number, GrowingGroup>();
  const kinds = new Map<string, number>();
  const known = new Map<PageElement, number>();
  /** One number for all elements of one signature: what would be long texts is compared thousands of times. */
  const kindOf = (element: PageElement): number => {
    let kind = known.get(element);
    if (kind === undefined) {
      const written = signature(element);
      kind = kinds.get(written) ?? kinds.size;
      kinds.set(written, kind);
      known.set(element, kind);
    }
    return kind;
  };
  for (const spot of prices) {
    let child: PageElement = spot.element;
    for (let level = 0; level < climb; level++) {
      const parent = child.parentElement;
      if (!parent || parent.nodeName === "BODY" || parent.nodeName === "HTML") break;
      const key = (kindOf(parent) * mostKinds + kindOf(child)) * climb + level;
      const held = groups.get(key);
      if (!held) groups.set(key, { first: child, ofFirst: [spot], beside: Boolean(spot.beside) });
      else {
        addSpot(held, child, spot);
        held.beside &&= Boolean(spot.beside);
      }
      child = parent;
    }
  }
  return [...groups.values()]
    .flatMap(({ spots, beside }) => (spots && spots.size >= fewest ? [{ cards: [...spots.keys()], spots, beside }] : []))
    .sort((a, b) => b.cards.length - a.cards.length)
    .slice(0, candidates)
    .filter(({ cards }) => leadApart(cards));
}

/** A group while it is found. Most never get a second card and are spared the map. */
type GrowingGroup = { first: PageElement; ofFirst: PriceSpot[]; spots?: CardGroup["spots"]; beside: boolean };

function addSpot(group: GrowingGroup, card: PageElement, spot: PriceSpot): void {
  if (!group.spots && card === group.first) {
    group.ofFirst.push(spot);
    return;
  }
  group.spots ??= new Map([[group.first, group.ofFirst]]);
  const spots = group.spots.get(card);
  if (spots) spots.push(spot);
  else group.spots.set(card, [spot]);
}

/** The prices that stand in rows of several like cards. */
export function groupedSpots(groups: readonly CardGroup[]): ReadonlySet<PriceSpot> {
  return new Set(groups.filter(({ cards }) => cards.length > 3).flatMap(({ spots }) => [...spots.values()].flat()));
}

/** Tag and first class: what cards of one list share, though state classes differ. */
function signature(element: PageElement): string {
  return `${element.nodeName}.${(element.getAttribute("class") ?? "").trim().split(/[\s\d]/)[0]}`;
}

/** Cards of a list lead to different places; the parts of one listing do not. A few are looked at for all. */
function leadApart(cards: readonly PageElement[]): boolean {
  const step = Math.max(1, Math.floor(cards.length / 8));
  const sample = cards.filter((_, at) => at % step === 0);
  const targets = sample.map(linkOf).filter(Boolean);
  return targets.length >= sample.length * 0.7 && new Set(targets).size >= sample.length * 0.6;
}

/** Where a card leads, without query and fragment. */
export function linkOf(card: PageElement): string | undefined {
  const link = card.nodeName === "A" ? card : (card.querySelector("a[href]") ?? card.closest("a[href]"));
  return link?.getAttribute("href")?.split("#")[0];
}
