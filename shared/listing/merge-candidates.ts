import type { Candidates } from "./candidates.ts";
import { type Chosen, type Found, type Listing, type ListingField, listingFields, readingSources } from "./listing.ts";
import { alike, loose } from "./loose.ts";
import type { PageFacts } from "./page-facts.ts";
import { isSiteName } from "./site-names.ts";
import { readFamilyBrand, readSignedBrand } from "./sources/title-brand.ts";
import { surenessOf } from "./sureness.ts";

/** Chooses for each field the most trusted candidate and keeps all others. Absent when no title was read. */
export function mergeCandidates(candidates: Candidates, facts: PageFacts): Listing | undefined {
  const chosen: Record<string, unknown> = {};
  const others: Record<string, unknown> = {};
  for (const field of listingFields) {
    const found = (candidates[field] ?? []) as Found<unknown>[];
    const ranked = [...found].sort((a, b) => rank(field, a, facts) - rank(field, b, facts));
    const best = choose(field, ranked, facts);
    const rest = ranked.filter((one) => one !== best);
    if (best) chosen[field] = { ...best, sure: surenessOf(field, best, rest) };
    if (rest.length > 0) others[field] = rest;
  }
  if (!chosen.title) return undefined;
  const title = (chosen.title as Found<string>).value;
  const brand = (chosen.brand as Chosen<string> | undefined) ?? inferBrand(facts, title);
  if (brand) chosen.brand = asTitled(brand, title);
  // A currency without a price says nothing about these goods.
  if (!chosen.price) delete chosen.currency;
  return { ...chosen, ...(Object.keys(others).length > 0 ? { others } : {}) } as Listing;
}

/** Smaller goes first: the order of sources, except where a store's table is known to be right. */
function rank(field: ListingField, { where }: Found<unknown>, { store }: PageFacts): number {
  return where === "store-table" && store?.trusted?.includes(field) ? -1 : readingSources.indexOf(where);
}

function choose(field: ListingField, ranked: readonly Found<unknown>[], facts: PageFacts): Found<unknown> | undefined {
  switch (field) {
    case "title":
      return chooseTitle(ranked as readonly Found<string>[], facts);
    case "price":
      return choosePrice(ranked as readonly Found<number>[], facts);
    case "seller":
      return (ranked as readonly Found<string>[]).find((found) => isSeller(found, facts));
    case "brand":
      return (ranked as readonly Found<string>[]).find((found) => isBrand(found, ranked as readonly Found<string>[], facts));
    default:
      return ranked[0];
  }
}

/** The heading is what a reader sees: it goes before what the page tells link previews, and before data that two others contradict. */
function chooseTitle(ranked: readonly Found<string>[], { survey }: PageFacts): Found<string> | undefined {
  const [first] = ranked;
  const heading = ranked.find(({ where, path }) => where === "generic" && path === "h1");
  if (!first || !heading || first.where === "store-table" || alike(first.value, heading.value)) {
    return first?.where === "open-graph" && heading ? heading : first;
  }
  const preview = ranked.find(({ where }) => where === "open-graph");
  if (first.where === "open-graph") return heading;
  return preview && alike(preview.value, heading.value) && survey.headings.length > 0 ? heading : first;
}

/** A price the page shows goes before one that only its data holds; one that it shows as a former price is not the price. */
function choosePrice(ranked: readonly Found<number>[], { survey, store }: PageFacts): Found<number> | undefined {
  const [first] = ranked;
  if (!first || (first.where === "store-table" && store?.trusted?.includes("price"))) return first;
  const shown = new Set(survey.prices.filter(({ former, beside }) => !former && !beside).map(({ price }) => price.amount));
  const struck = new Set(survey.prices.filter(({ former }) => former).map(({ price }) => price.amount));
  const stated = ranked.filter(({ where }) => where !== "generic");
  const seen = stated.find(({ value }) => shown.has(value));
  if (seen) return seen;
  // A zero where the price stands is a placeholder: the shop shows the price to members only, or not yet.
  if (shown.size === 1 && shown.has(0)) return undefined;
  const possible = stated.filter(({ value }) => !struck.has(value));
  const main = ranked.find(({ where }) => where === "generic");
  // What scripts hold is meant for no reader: it may be another variant's or a third party's offer.
  if (main && possible.every(({ where }) => where === "embedded-state")) return main;
  if (possible.length > 0) {
    // Data that disagrees with itself states the price before a discount as well.
    const trust = possible[0]?.where;
    const sameSource = possible.filter(({ where }) => where === trust);
    const others = possible.filter(({ where, value }) => where !== trust && value < (sameSource[0]?.value ?? 0));
    return others.find(({ where }) => where === "open-graph") ?? sameSource[0];
  }
  return main;
}

/** Shops state themselves as seller of everything; a seller is one that the page names beside the store. */
function isSeller({ value, where }: Found<string>, { siteNames, store }: PageFacts): boolean {
  if (value.length > 80) return false;
  if (where === "store-table") return true;
  // Where a table knows the seller's place, a label elsewhere speaks of another offer.
  if (where === "generic" && store?.fields.seller) return false;
  return !isSiteName(value, siteNames);
}

/** The brand that the title begins with, where nothing on the page names one. */
function inferBrand({ survey, documentTitle, meta, siteNames }: PageFacts, title: string): Chosen<string> | undefined {
  const heading = survey.headings[0]?.text ?? "";
  const signed = readSignedBrand([title, heading, meta.get("og:title") ?? "", documentTitle]);
  const family = signed || !survey.kin ? undefined : readFamilyBrand(heading, survey.kin);
  // A shop's goods begin with its name as often as not; that alone does not make it their maker.
  const name = signed ?? (family && !siteNames.has(loose(family)) ? family : undefined);
  return name ? { value: name, where: "generic", path: "title", sure: "likely" } : undefined;
}

/** What companies add to the name that their goods bear. */
const companyWords =
  /^(?:the|inc|incorporated|corp|corporation|co|company|ltd|limited|llc|gmbh|ag|kg|sa|srl|spa|bv|plc|group|intl|international|electronics|americas?|american|north|usa?|uk|europe|eu|deutschland|france|industries|products|brands?|technolog(?:y|ies)|computers?|manufacturing|mfg|official|mobility)\.?$/i;

/** The maker's name as the title begins with it: "American Honda Inc." makes the "Honda EU2000i". */
function asTitled(brand: Chosen<string>, title: string): Chosen<string> {
  if (loose(title).includes(loose(brand.value))) return brand;
  const words = brand.value.split(/[\s,]+/);
  const name = words.filter((word) => !companyWords.test(word)).join(" ");
  const begins = name.length > 1 && title.toLowerCase().startsWith(`${name.toLowerCase()} `);
  return begins ? { ...brand, value: name } : brand;
}

const noBrand = /^(?:unknown|none|n\/?a|null|undefined|no brand|brand|model|all|select|other|-+|see all.*|shop all.*)$/i;

/** Shops put their own name where the maker's belongs; a marketplace's sellers do too. */
function isBrand({ value, where }: Found<string>, all: readonly Found<string>[], facts: PageFacts): boolean {
  const { store, siteNames, survey, meta, documentTitle } = facts;
  if (value.length > 60 || noBrand.test(value) || !loose(value)) return false;
  if (store?.distrusted?.includes("brand") && where !== "store-table") return false;
  if (where === "embedded-state") {
    // Scripts name suppliers and internal lines too; the page's words have to bear the brand out.
    const titles = [survey.headings[0]?.text, meta.get("og:title"), documentTitle];
    const places = survey.brandPlaces.slice(0, 60).map(({ words }) => words);
    const said = [...titles, ...places].some((text) => text && loose(text).includes(loose(value)));
    if (!said && !all.some((other) => other.where !== where && alike(other.value, value))) return false;
  }
  const isShop = isSiteName(value, siteNames);
  if (isShop && /\b(?:online|shop online|store)\b|\.(?:com|net|de|co)\b/i.test(value)) return false;
  // The shop's name stands only where nothing else is named.
  return (
    !isShop || !all.some((other) => other.value !== value && !isSiteName(other.value, siteNames) && !noBrand.test(other.value))
  );
}
