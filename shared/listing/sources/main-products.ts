import { alike } from "../loose.ts";
import { hasType, type Item, isItem, itemsOf, textValue } from "./item.ts";
import { isProduct } from "./read-product-item.ts";

export type StatedProducts = {
  /** The products that the page is about: one, or several writings of one. */
  main: Item[];
  /** How many different goods the page's data names in all. */
  named: number;
  /** The data says that the page is a list. */
  isList: boolean;
};

const listTypes = ["itemlist", "offercatalog", "searchresultspage", "collectionpage"];
/** Writings of one product that are read. */
const mostWritings = 20;
/** Things that a page about one product wraps it in. */
const wraps = ["mainEntity", "mainEntityOfPage", "itemOffered", "about", "item", "itemListElement", "hasPart", "subjectOf"];

/**
 * Tells the product a page is about from others that its data names.
 * @param titles what the page calls itself: heading, og:title, title
 */
export function mainProducts(items: readonly Item[], titles: readonly string[]): StatedProducts {
  const single: Item[] = [];
  const listed: Item[] = [];
  let isList = false;
  // Things that refer to each other lie in a ring, or in many places.
  const seen = new Set<Item>();
  const walk = (item: Item, inList: boolean, depth: number): void => {
    if (seen.has(item)) return;
    seen.add(item);
    if (isProduct(item)) {
      (inList ? listed : single).push(item);
      return;
    }
    const isHere = hasType(item, ...listTypes);
    if (hasType(item, "searchresultspage", "collectionpage") || (isHere && itemsOf(item, "itemListElement").length > 3))
      isList = true;
    if (depth > 5 || hasType(item, "breadcrumblist")) return;
    for (const name of wraps)
      for (const inner of itemsOf(item, name)) if (isItem(inner)) walk(inner, inList || isHere, depth + 1);
  };
  // A product stated by itself is no less so for standing in a list too.
  const first = items.slice(0, 3_000);
  for (const item of first) if (isProduct(item)) walk(item, false, 0);
  for (const item of first) walk(item, false, 0);

  const names = new Set([...single, ...listed].map((item) => textValue(item, "name") ?? "").filter(Boolean));
  // Among many goods a category's name is like some of theirs: there the names have to be nearly the same.
  const share = names.size > 3 ? 0.8 : 0.5;
  const matching = [...single, ...listed].filter((item) => {
    const name =
      textValue(item, "name") ??
      itemsOf(item, "hasVariant")
        .map((one) => textValue(one, "name"))
        .find(Boolean);
    return name && titles.some((title) => alike(title, name, share));
  });
  const main =
    matching.length > 0 ? sameName(matching) : new Set(single.map((item) => textValue(item, "name"))).size === 1 ? single : [];
  return { main, named: names.size, isList };
}

/** The first match and other writings of the same product, a few at most. */
function sameName(products: readonly Item[]): Item[] {
  const name = products[0] && textValue(products[0], "name");
  return products.filter((item) => textValue(item, "name") === name).slice(0, mostWritings);
}
