import type { PageFacts } from "./page-facts.ts";
import { hasType, type Item, itemsOf, textValue } from "./sources/item.ts";
import { mainBuyButton, mainPrice } from "./survey/main-price.ts";
import { isTurnedAway } from "./turned-away.ts";

export type PageKind = "listing" | "results" | "neither";

/** A list's cards are at least this many; fewer is a row of other goods. */
const fewestCards = 6;

/** So many are enough where something else says that the page is a list. */
const fewestStated = 3;

/** How far below its heading a listing's buy button stands, in nodes. */
const buttonReach = 1_200;

/** So many cards are the page's matter, whatever its markup calls them. */
const manyCards = 24;

// Addresses of searches and of categories, as shop systems everywhere write them.
const searchPath =
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/)?(?:search|s|buscar?|suche|recherche|ricerca|zoeken|catalogsearch|find|results|catalog|sch|szukaj)(?:[/?.]|$)|[?&](?:q|query|keyword|keywords|search|searchterm|search_query|_nkw|ntt|text|s|k)=/i;

/** Only a category's address has no more behind these. */
const categoryPath = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/)?(?:collections|product-category)\/[^/?]+\/?(?:\?|$)/i;

/** Says whether a page is one listing, a list of results, or neither. What the data says outright goes before what the page looks like. */
export function decideKind(facts: PageFacts): PageKind {
  const { address, store, meta, survey } = facts;
  const sources = [facts.jsonLd, facts.microdata, facts.rdfa];
  const main = sources.flatMap((source) => source.main);
  const cards = facts.groups.find((group) => !group.beside)?.cards ?? 0;

  if (isTurnedAway(facts)) return "neither";
  if (store && address) {
    if (store.listingPath?.test(address.path)) return "listing";
    if (store.resultsPath?.test(address.path)) return "results";
  }
  if (facts.signs.listing) return "listing";
  if (facts.signs.results) return "results";

  const isSearch = Boolean(address && searchPath.test(address.path));
  const offered = main.some((item) => itemsOf(item, "offers", "hasVariant").length > 0);
  const listed = Math.max(...sources.map(({ named }) => named));
  const stated = sources.some(({ isList }) => isList);
  const typed = /product/i.test(meta.get("og:type") ?? "") && !/group|category|list/i.test(meta.get("og:type") ?? "");
  const priced = meta.has("product:price:amount") || meta.has("og:price:amount");

  if (isSearch && !offered) return "results";
  if (main.length > 0 && isOfferOfMany(main) && cards >= fewestCards && !mainPrice(survey)) return "results";
  if (!offered && !typed && !priced) {
    // Reviews and reports state the goods they are about, and sell none.
    if (facts.isArticle) return "neither";
    if (main.length === 0 && address && categoryPath.test(address.path)) return "results";
  }
  if (offered || (main.length > 0 && (typed || priced || survey.prices.length > 0 || mainBuyButton(survey)))) return "listing";
  if (stated && (cards >= fewestCards || listed >= 4)) return "results";
  const buttons = survey.buyButtons.filter(({ beside }) => !beside).length;
  // Some shop systems type their category pages as products too.
  if ((typed || priced) && !(cards >= fewestCards && buttons > 3 && !mainPrice(survey))) return "listing";
  if (main.length > 0) return "listing";
  if (listed >= 4) return "results";
  return byLooks(facts, cards, stated);
}

/** Shops state the goods of a whole category as one, without a maker, at the lowest of their prices. */
function isOfferOfMany(main: readonly Item[]): boolean {
  return main.every(
    (item) =>
      textValue(item, "brand", "manufacturer", "sku", "mpn") === undefined &&
      itemsOf(item, "offers").some((offer) => hasType(offer, "aggregateoffer")),
  );
}

/** A heading, a price and a buy button that stand together make a listing; many cards make a list. */
function byLooks({ survey, groups }: PageFacts, cards: number, stated: boolean): PageKind {
  const price = mainPrice(survey);
  const buy = mainBuyButton(survey);
  const buttons = survey.buyButtons.filter(({ beside }) => !beside).length;
  if (price && buy && (buttons <= 3 || cards < fewestCards) && Math.abs(price.order - buy.order) < 400) return "listing";
  // Shops that fill in the price by script leave a heading and one button.
  const heading = survey.headings.find(({ beside }) => !beside);
  if (
    heading &&
    buy &&
    buttons <= 2 &&
    cards < fewestCards &&
    buy.order > heading.order &&
    buy.order < heading.order + buttonReach
  )
    return "listing";
  // Each card of a short list has its own button, or the data says that it is a list.
  if (cards >= fewestStated && (stated || buttons >= cards)) return "results";
  return cards >= fewestCards || groups.some((group) => group.cards >= manyCards) ? "results" : "neither";
}
