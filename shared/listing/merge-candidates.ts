import type { Candidate, Candidates } from "./candidates.ts";
import { choosePrice } from "./choose-price.ts";
import { type Chosen, type Found, type Listing, type ListingField, listingFields, readingSources } from "./listing.ts";
import { alike, loose } from "./loose.ts";
import { ofOneOffer } from "./of-one-offer.ts";
import type { PageFacts } from "./page-facts.ts";
import { titleParts } from "./plain-title.ts";
import { isSiteName } from "./site-names.ts";
import { readFamilyBrand, readSignedBrand } from "./sources/title-brand.ts";
import { surenessOf } from "./sureness.ts";

/**
 * Chooses for each field the most trusted candidate and keeps all others; what belongs to an offer is chosen with the price. Absent when
 * no title was read.
 */
export function mergeCandidates(candidates: Candidates, facts: PageFacts): Listing | undefined {
  const chosen: Record<string, unknown> = {};
  const others: Record<string, unknown> = {};
  const rankedOf = <T>(field: ListingField): Candidate<T>[] =>
    [...((candidates[field] ?? []) as Candidate<T>[])].sort((a, b) => rank(field, a, facts) - rank(field, b, facts));
  const price = choosePrice(rankedOf<number>("price"), rankedOf<number>("priceTo"), facts);
  for (const field of listingFields) {
    const ranked = rankedOf<unknown>(field);
    const best = field === "price" ? price : choose(field, ofOneOffer(field, ranked, price), facts);
    const rest = ranked.filter((one) => one !== best).map(plain);
    if (best) chosen[field] = { ...plain(best), sure: surenessOf(field, best, rest) };
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

/** What is told of a value: not the offer by which it was chosen. */
const plain = ({ value, where, path }: Found<unknown>): Found<unknown> => ({ value, where, path });

function choose(field: ListingField, ranked: readonly Found<unknown>[], facts: PageFacts): Found<unknown> | undefined {
  switch (field) {
    case "title":
      return chooseTitle(ranked as readonly Found<string>[], facts);
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

/** Shops state themselves as seller of everything; a seller is one that the page names beside the store. */
function isSeller({ value, where }: Found<string>, { siteNames, store, documentTitle }: PageFacts): boolean {
  if (value.length > 80 || isAddress(value)) return false;
  if (where === "store-table") return true;
  // Where a table knows the seller's place, a label elsewhere speaks of another offer.
  if (where === "generic" && store?.fields.seller) return false;
  // A page whose address is not known calls its site by name at an end of its title.
  const [first = "", ...later] = titleParts(documentTitle);
  if (later.length > 0 && [first, later.at(-1) ?? ""].some((part) => alike(part, value, 0.55))) return false;
  return !isSiteName(value, siteNames);
}

/** Some data names a thing by where its page is. */
const isAddress = (text: string): boolean => /^(?:https?:|www\.|\/)/i.test(text);

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
  if (value.length > 60 || isAddress(value) || noBrand.test(value) || !loose(value)) return false;
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
