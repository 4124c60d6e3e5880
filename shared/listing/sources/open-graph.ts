import { type Candidates, note, noteText } from "../candidates.ts";
import { readGtin } from "../identifiers.ts";
import type { PageDocument } from "../page.ts";
import { currencyCode } from "../price/currencies.ts";
import { readMachineAmount } from "../price/read-price.ts";

/** The page's meta tags by lower-case name; the first of a name counts. */
export type Meta = ReadonlyMap<string, string>;

export function readMeta(page: PageDocument): Meta {
  const tags = page.querySelectorAll("meta[content]");
  const meta = new Map<string, string>();
  for (let at = 0; at < Math.min(tags.length, 400); at++) {
    const tag = tags[at];
    const name = (tag?.getAttribute("property") ?? tag?.getAttribute("name"))?.trim().toLowerCase();
    const content = tag?.getAttribute("content")?.trim();
    if (name && content && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}

/** Takes down Open Graph and product meta tags. */
export function readOpenGraph(meta: Meta, candidates: Candidates, home?: string): void {
  const first = (...names: string[]): [string, string] | undefined => {
    for (const name of names) {
      const content = meta.get(name);
      if (content) return [content, name];
    }
    return undefined;
  };
  const [title, titleTag] = first("og:title", "twitter:title") ?? [];
  noteText(candidates, "title", title, "open-graph", titleTag ?? "");
  const [brand, brandTag] = first("product:brand", "og:brand", "og:product:brand") ?? [];
  noteText(candidates, "brand", brand, "open-graph", brandTag ?? "");
  const [code, codeTag] =
    first("product:price:currency", "product:sale_price:currency", "og:price:currency", "og:product:price:currency") ?? [];
  const currency = currencyCode(code);
  note(candidates, "currency", currency, "open-graph", codeTag ?? "");
  const [price, priceTag] =
    first("product:sale_price:amount", "product:price:amount", "og:price:amount", "og:product:price:amount", "product:price") ??
    [];
  const amount = readMachineAmount(price, currency ?? home);
  if (amount) note(candidates, "price", amount, "open-graph", priceTag ?? "");
  const [condition, conditionTag] = first("product:condition") ?? [];
  noteText(candidates, "condition", condition, "open-graph", conditionTag ?? "");
  const [category, categoryTag] = first("product:category") ?? [];
  noteText(candidates, "category", category, "open-graph", categoryTag ?? "");
  const [description, descriptionTag] = first("og:description", "description") ?? [];
  noteText(candidates, "description", description, "open-graph", descriptionTag ?? "");
  const [gtin, gtinTag] = first("product:ean", "product:upc", "product:isbn", "product:gtin") ?? [];
  note(candidates, "gtin", readGtin(gtin), "open-graph", gtinTag ?? "");
  const [mpn, mpnTag] = first("product:mfr_part_no", "product:mpn") ?? [];
  noteText(candidates, "mpn", mpn, "open-graph", mpnTag ?? "");
  const [number, numberTag] = first("product:retailer_item_id", "product:retailer_part_no") ?? [];
  noteText(candidates, "itemNumber", number, "open-graph", numberTag ?? "");
}
