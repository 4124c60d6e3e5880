import type { ResultCard } from "./listing-reading.ts";
import type { PageDocument } from "./page.ts";
import { homeCurrency, readAddress } from "./page-address.ts";
import { type CardGroup, findCardGroups } from "./results/find-cards.ts";
import { cardsOfTable, readCards } from "./results/read-cards.ts";
import { jsonLdTexts } from "./sources/json-ld-texts.ts";
import { readMarkedThings } from "./sources/marked-things.ts";
import { microdata } from "./sources/microdata.ts";
import { rdfa } from "./sources/rdfa.ts";
import { readMeta } from "./sources/read-meta.ts";
import { takeExcerpts } from "./sources/take-excerpts.ts";
import { takePlaced } from "./sources/take-placed.ts";
import type { StorePlaces } from "./stores/store-places.ts";
import type { Survey } from "./survey/survey.ts";
import { surveyPage } from "./survey/survey-page.ts";
import { takeSurvey } from "./survey/take-survey.ts";
import type { TakenPage } from "./taken-page.ts";

/** What was taken, and how its cards are read once it is known to be a results list. */
export type Taking = { taken: TakenPage; cards: () => ResultCard[] };

/**
 * Takes from a page all that is needed to understand it, once; nothing is requested, nothing is changed. Pauses at every `yield` so
 * that a browser can do other work between. Each step is short.
 * @param given the page's address where it is known; else the page's own word for it is taken
 * @param pickStore the part of a store's table that fits this host; without one the page's own signs are asked
 */
export function* takePage(
  page: PageDocument,
  given: string | undefined,
  pickStore: (host: string | undefined) => StorePlaces | undefined,
): Generator<void, Taking> {
  const address = readAddress(page, given);
  const store = pickStore(address?.host);
  const home = store?.currency ?? homeCurrency(page, address);
  const meta = readMeta(page);
  yield;
  const jsonLd = jsonLdTexts(page);
  const byMicrodata = readMarkedThings(page, microdata);
  yield;
  const byRdfa = readMarkedThings(page, rdfa);
  yield;
  const survey = yield* surveyPage(page, home);
  yield;
  const groups = findCardGroups(survey.prices);
  const documentTitle = page.querySelector("title")?.textContent?.trim().slice(0, 500) ?? "";
  yield;
  const plain = takeSurvey(survey, groups);
  yield;
  const titles = [survey.headings[0]?.text, meta.get("og:title"), ...titleParts(documentTitle)];
  const excerpts = takeExcerpts(
    page,
    titles.filter((title) => title !== undefined),
  );
  yield;
  const bears = (sign: string | undefined) => sign !== undefined && page.querySelector(sign) !== null;
  return {
    taken: {
      address,
      home,
      store: store?.id,
      signs: { listing: bears(store?.listingSign), results: bears(store?.resultsSign) },
      meta: [...meta],
      documentTitle,
      jsonLd,
      microdata: byMicrodata,
      rdfa: byRdfa,
      survey: plain,
      groups: groups.map(({ cards, beside }) => ({ cards: cards.length, beside })),
      excerpts,
      placed: store ? takePlaced(page, store) : [],
    },
    cards: () => cardsOf(page, store, survey, groups),
  };
}

/** Groups of like elements that are read in search of the cards. */
const tries = 8;

/** The parts of a document's title that may be the goods' name: the site's own stands before or behind it. */
function titleParts(title: string): string[] {
  const [longest] = title.split(/\s+[|–—:·•«»-]\s+|\s*[|｜]\s*/).sort((a, b) => b.length - a.length);
  return longest ? [longest] : [];
}

function cardsOf(
  page: PageDocument,
  store: StorePlaces | undefined,
  { prices }: Survey,
  groups: readonly CardGroup[],
): ResultCard[] {
  const known = store?.cards && cardsOfTable(page, store.cards.item, prices);
  if (known) return readCards(known, store.cards);
  // The largest group may be a part of the cards, the prices alone: the cards are the first whose words can be read.
  const own = groups.filter(({ beside }) => !beside);
  for (const group of (own.length > 0 ? own : groups).slice(0, tries)) {
    const cards = readCards(group);
    if (cards.length > group.cards.length / 2) return cards;
  }
  return [];
}
