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
import { statedSurvey } from "./survey/stated-survey.ts";
import type { Survey } from "./survey/survey.ts";
import { surveyPage } from "./survey/survey-page.ts";
import { takeSurvey } from "./survey/take-survey.ts";
import type { TakenPage } from "./taken-page.ts";

/** All that is needed of a page, and how its cards are read once it is known to be a results list. */
export type Taking = { taken: TakenPage; cards: () => ResultCard[] };

/** What a page states and a store's table points at: most listings of known stores are told by it. `rest` takes what is missing for any other. */
export type FirstTaking = { taken: TakenPage; rest: () => Generator<void, Taking> };

type PickStore = (host: string | undefined) => StorePlaces | undefined;

/**
 * Takes from a page all that is needed to understand it, once; nothing is requested, nothing is changed. Pauses at every `yield` so
 * that a browser can do other work between. Each step is short.
 * @param given the page's address where it is known; else the page's own word for it is taken
 * @param pickStore the part of a store's table that fits this host; without one the page's own signs are asked
 */
export function* takePage(page: PageDocument, given: string | undefined, pickStore: PickStore): Generator<void, Taking> {
  const first = yield* takeFirst(page, given, pickStore);
  return yield* first.rest();
}

/** As `takePage`, but leaves the walk over the whole page and the search of its scripts, nine tenths of the work, to be asked for. */
export function* takeFirst(page: PageDocument, given: string | undefined, pickStore: PickStore): Generator<void, FirstTaking> {
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
  const bears = (sign: string | undefined) => sign !== undefined && page.querySelector(sign) !== null;
  const taken: TakenPage = {
    whole: false,
    address,
    home,
    store: store?.id,
    signs: { listing: bears(store?.listingSign), results: bears(store?.resultsSign) },
    meta: [...meta],
    documentTitle: page.querySelector("title")?.textContent?.trim().slice(0, 500) ?? "",
    jsonLd,
    microdata: byMicrodata,
    rdfa: byRdfa,
    survey: statedSurvey(page),
    groups: [],
    excerpts: [],
    placed: store ? takePlaced(page, store) : [],
  };
  return { taken, rest: () => takeRest(page, store, taken) };
}

function* takeRest(page: PageDocument, store: StorePlaces | undefined, first: TakenPage): Generator<void, Taking> {
  const survey = yield* surveyPage(page, first.home);
  yield;
  const groups = findCardGroups(survey.prices);
  yield;
  const plain = takeSurvey(survey, groups);
  yield;
  const ogTitle = first.meta.find(([name]) => name === "og:title")?.[1];
  const titles = [survey.headings[0]?.text, ogTitle, ...titleParts(first.documentTitle)];
  const excerpts = takeExcerpts(
    page,
    titles.filter((title) => title !== undefined),
  );
  const ofGroups = groups.map(({ cards, beside }) => ({ cards: cards.length, beside }));
  const taken = { ...first, whole: true, survey: plain, groups: ofGroups, excerpts };
  return { taken, cards: () => cardsOf(page, store, survey, groups) };
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
