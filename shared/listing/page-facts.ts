import { withMainHeading } from "./main-heading.ts";
import { plainTitle } from "./plain-title.ts";
import { homeCurrency } from "./price/home-currency.ts";
import { siteNames } from "./site-names.ts";
import { readBreadcrumb } from "./sources/breadcrumb.ts";
import { hasType } from "./sources/item.ts";
import { readJsonLd } from "./sources/json-ld.ts";
import { mainProducts, type StatedProducts } from "./sources/main-products.ts";
import type { Meta } from "./sources/read-meta.ts";
import type { StoreTable } from "./stores/store-table.ts";
import { stores } from "./stores/stores.ts";
import type { TakenPage } from "./taken-page.ts";

/** What was taken from a page, seen through: what its data for machines is about, and whose site it is. Kind and fields are decided from it. */
export type PageFacts = Omit<TakenPage, "store" | "meta" | "jsonLd" | "microdata" | "rdfa"> & {
  store: StoreTable | undefined;
  /** The currency of the shop's country, ISO 4217. */
  home: string | undefined;
  meta: Meta;
  jsonLd: StatedProducts;
  microdata: StatedProducts;
  rdfa: StatedProducts;
  /** The page's data says that it is an article. */
  isArticle: boolean;
  /** The way to the goods as the page's data states it. */
  breadcrumb: string | undefined;
  /** What the site calls itself, loosely written; a seller of that name is the store. */
  siteNames: ReadonlySet<string>;
};

export function factsOf(taken: TakenPage): PageFacts {
  const { address, documentTitle } = taken;
  const meta = new Map(taken.meta);
  const store = stores.find(({ id }) => id === taken.store);
  const stated = readJsonLd(taken.jsonLd);
  const names = siteNames(address, meta, [...stated, ...taken.microdata]);
  const called = [meta.get("og:title"), plainTitle(documentTitle, names)].filter((title) => title !== undefined);
  const survey = withMainHeading(taken.survey, called);
  const titles = [...survey.headings.map(({ text }) => text), meta.get("og:title") ?? "", documentTitle].filter(Boolean);
  return {
    ...taken,
    survey,
    store,
    home: store?.currency ?? homeCurrency(taken),
    meta,
    jsonLd: mainProducts(stated, titles),
    microdata: mainProducts(taken.microdata, titles),
    rdfa: mainProducts(taken.rdfa, titles),
    isArticle: stated.some((item) => hasType(item, "article", "newsarticle", "blogposting", "recipe")),
    breadcrumb: readBreadcrumb([...stated, ...taken.microdata, ...taken.rdfa], titles),
    siteNames: names,
  };
}
