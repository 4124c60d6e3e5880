import type { PageElement } from "../page.ts";
import { type CardGroup, groupedSpots } from "../results/find-cards.ts";
import type { TakenBrand, TakenSurvey } from "../taken-page.ts";
import type { WordReaders } from "../word-readers.ts";
import type { Survey } from "./survey.ts";

const furniture = "nav, header, footer, aside, ul[class*=menu i]";

/** The survey as plain data, without the page's elements. */
export function takeSurvey(
  { prices, labels, buyButtons, brandPlaces, pictures, headings, kin }: Survey,
  groups: readonly CardGroup[],
  { visibleText }: WordReaders,
): TakenSurvey {
  const inCards = groupedSpots(groups);
  return {
    prices: prices.map((spot) => ({
      ...plain(spot),
      inCards: inCards.has(spot),
      tag: spot.element.nodeName.toLowerCase(),
    })),
    labels: labels.map(({ label, value, beside, path }) => ({ label, value, beside: Boolean(beside), path })),
    buyButtons: buyButtons.map(plain),
    brandPlaces: brandPlaces.map((place) => takeBrand(place, visibleText(place, 80))),
    pictures,
    headings: headings.map(plain),
    ...(kin ? { kin } : {}),
  };
}

/** A spot without the page's elements. */
const plain = <Spot extends { element: PageElement; beside: PageElement | undefined }>({ element, beside, ...rest }: Spot) => ({
  ...rest,
  beside: Boolean(beside),
});

function takeBrand(element: PageElement, words: string | undefined): TakenBrand {
  const picture = element.nodeName === "IMG" ? element : element.querySelector("img[alt]");
  const texts = [element.getAttribute("data-brand"), element.getAttribute("content"), words, picture?.getAttribute("alt")];
  return {
    texts: texts.flatMap((text) => (text ? [text.slice(0, 240)] : [])),
    words,
    inFurniture: element.closest(furniture) !== null,
  };
}
