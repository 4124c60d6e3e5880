import type { PageDocument } from "./page.ts";
import type { PageAddress } from "./page-address.ts";
import { jsonLdTexts } from "./sources/json-ld-texts.ts";
import { readMarkedThings } from "./sources/marked-things.ts";
import { microdata } from "./sources/microdata.ts";
import { rdfa } from "./sources/rdfa.ts";
import { readMeta } from "./sources/read-meta.ts";
import { takePlaced } from "./sources/take-placed.ts";
import { bears } from "./stores/store-by-signs.ts";
import type { StorePlaces } from "./stores/store-places.ts";
import { statedSurvey } from "./survey/stated-survey.ts";
import type { PlacedTexts, TakenPage } from "./taken-page.ts";

/** What a page states and its store's table points at, and the table; `takeMore` takes from where it says that less needed words are. */
export type FirstTaking = { taken: TakenPage; store: StorePlaces | undefined; takeMore: () => PlacedTexts[] };

/** The part of a store's table that fits a host; where none does, the page's own signs are asked. */
export type PickStore = (host: string | undefined) => StorePlaces | undefined;

/**
 * Takes what the page states and its store's table points at: it tells most listings of known stores, at a tenth of the work. The walk
 * over the whole page and the search of its scripts are left to `takeRest`. Pauses as `takePage` does.
 * @param pickStore the part of a store's table that fits the host
 */
export function* takeFirst(
  page: PageDocument,
  address: PageAddress | undefined,
  pickStore: PickStore,
): Generator<void, FirstTaking> {
  const store = pickStore(address?.host);
  const meta = readMeta(page);
  yield;
  const jsonLd = jsonLdTexts(page);
  const byMicrodata = readMarkedThings(page, microdata);
  yield;
  const byRdfa = readMarkedThings(page, rdfa);
  yield;
  const placed = takePlaced(page, store?.fields ?? {});
  yield;
  const taken: TakenPage = {
    whole: false,
    address,
    language: page.documentElement?.getAttribute("lang")?.slice(0, 40),
    store: store?.id,
    signs: { listing: bears(page, store?.listingSign), results: bears(page, store?.resultsSign) },
    meta: [...meta],
    documentTitle: page.title.trim().slice(0, 500),
    jsonLd,
    microdata: byMicrodata,
    rdfa: byRdfa,
    survey: statedSurvey(page),
    groups: [],
    excerpts: [],
    placed,
  };
  return { taken, store, takeMore: () => takePlaced(page, store?.more ?? {}) };
}
