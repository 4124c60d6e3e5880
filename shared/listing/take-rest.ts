import type { PageDocument } from "./page.ts";
import { homeCurrency } from "./price/home-currency.ts";
import { type CardGroup, findCardGroups } from "./results/find-cards.ts";
import { takeExcerpts } from "./sources/take-excerpts.ts";
import type { PriceSpot } from "./survey/survey.ts";
import { surveyPage } from "./survey/survey-page.ts";
import { takeSurvey } from "./survey/take-survey.ts";
import type { FirstTaking } from "./take-first.ts";
import type { TakenPage } from "./taken-page.ts";
import type { WordReaders } from "./word-readers.ts";

/** All that is needed of a page, and what its cards are read from once it is known to be a results list. */
export type Taking = { taken: TakenPage; prices: PriceSpot[]; groups: CardGroup[] };

/**
 * Adds to what was taken first all that only a walk over the whole page and a search of its scripts tell. Pauses as `takePage` does.
 */
export function* takeRest(
  page: PageDocument,
  { taken: first, store, takeMore }: FirstTaking,
  words: WordReaders,
): Generator<void, Taking> {
  const survey = yield* surveyPage(page, store?.currency ?? homeCurrency(first), words);
  yield;
  const groups = findCardGroups(survey.prices);
  yield;
  const plain = takeSurvey(survey, groups, words);
  yield;
  const ogTitle = first.meta.find(([name]) => name === "og:title")?.[1];
  const titles = [survey.headings[0]?.text, ogTitle, longestPart(first.documentTitle)];
  const excerpts = takeExcerpts(
    page,
    titles.filter((title) => title !== undefined),
  );
  yield;
  const placed = [...first.placed, ...takeMore()];
  const ofGroups = groups.map(({ cards, beside }) => ({ cards: cards.length, beside }));
  const taken = { ...first, whole: true, survey: plain, groups: ofGroups, excerpts, placed };
  return { taken, prices: survey.prices, groups };
}

/** The part of a document's title that may be the goods' name: the site's own stands before or behind it. */
function longestPart(title: string): string | undefined {
  return title.split(/\s+[|–—:·•«»-]\s+|\s*[|｜]\s*/).sort((a, b) => b.length - a.length)[0];
}
