import type { PageDocument } from "./page.ts";
import { homeCurrency, type PageAddress, readAddress } from "./page-address.ts";
import { type CardGroup, findCardGroups } from "./results/find-cards.ts";
import { siteNames } from "./site-names.ts";
import { readJsonLd } from "./sources/json-ld.ts";
import { mainProducts, type StatedProducts } from "./sources/main-products.ts";
import { readMicrodata } from "./sources/microdata.ts";
import { type Meta, readMeta } from "./sources/open-graph.ts";
import { readRdfa } from "./sources/rdfa.ts";
import type { StoreTable } from "./stores/store-table.ts";
import { storeOfHost, stores } from "./stores/stores.ts";
import type { Survey } from "./survey/survey.ts";
import { surveyPage } from "./survey/survey-page.ts";

/** Everything taken from the page once, from which kind and fields are decided. */
export type PageFacts = {
  page: PageDocument;
  address: PageAddress | undefined;
  /** The currency of the shop's country. */
  home: string | undefined;
  store: StoreTable | undefined;
  meta: Meta;
  documentTitle: string;
  jsonLd: StatedProducts;
  microdata: StatedProducts;
  rdfa: StatedProducts;
  survey: Survey;
  groups: CardGroup[];
  /** What the site calls itself, loosely written; a seller of that name is the store. */
  siteNames: ReadonlySet<string>;
};

export function* gatherFacts(page: PageDocument, given: string | undefined): Generator<void, PageFacts> {
  const address = readAddress(page, given);
  const store = (address && storeOfHost(address.host)) ?? storeBySigns(page, address !== undefined);
  const home = store?.currency ?? homeCurrency(page, address);
  const meta = readMeta(page);
  yield;
  const stated = readJsonLd(page);
  yield;
  const marked = readMicrodata(page);
  yield;
  const typed = readRdfa(page);
  yield;
  const survey = yield* surveyPage(page, home);
  yield;
  const groups = findCardGroups(survey.prices);
  const documentTitle = page.querySelector("title")?.textContent?.trim().slice(0, 500) ?? "";
  const titles = [...survey.headings.map(({ text }) => text), meta.get("og:title") ?? "", documentTitle].filter(Boolean);
  return {
    page,
    address,
    home,
    store,
    meta,
    documentTitle,
    jsonLd: mainProducts(stated, titles),
    microdata: mainProducts(marked, titles),
    rdfa: mainProducts(typed, titles),
    survey,
    groups,
    siteNames: siteNames(address, meta, [...stated, ...marked]),
  };
}

/** A saved page may not know its address, and a shop system runs under any; both leave signs that no other store's page has. */
function storeBySigns(page: PageDocument, isKnownHost: boolean): StoreTable | undefined {
  return stores.find(({ platformSign, listingSign, resultsSign }) =>
    (isKnownHost ? [platformSign] : [platformSign, listingSign, resultsSign]).some((sign) => sign && page.querySelector(sign)),
  );
}
