import { type Candidates, note, noteText } from "../candidates.ts";
import { readGtin } from "../identifiers.ts";
import { plainTitle } from "../plain-title.ts";
import { currencyCode } from "../price/currencies.ts";
import { readMachineAmount } from "../price/read-price.ts";
import type { Meta } from "./read-meta.ts";

/** Takes down Open Graph and product meta tags; shops set their own name behind the goods' there as in a page's title. */
export function readOpenGraph(meta: Meta, siteNames: ReadonlySet<string>, candidates: Candidates, home?: string): void {
  const first = (...names: string[]): [string, string] | undefined => {
    for (const name of names) {
      const content = meta.get(name);
      if (content) return [content, name];
    }
    return undefined;
  };
  const [title, titleTag] = first("og:title", "twitter:title") ?? [];
  noteText(candidates, "title", title && plainTitle(title, siteNames), "open-graph", titleTag ?? "");
  const [brand, brandTag] = first("product:brand", "og:brand", "og:product:brand") ?? [];
  noteText(candidates, "brand", brand, "open-graph", brandTag ?? "");
  const [code, codeTag] =
    first("product:price:currency", "product:sale_price:currency", "og:price:currency", "og:product:price:currency") ?? [];
  const currency = currencyCode(code);
  const [price, priceTag] =
    first("product:sale_price:amount", "product:price:amount", "og:price:amount", "og:product:price:amount", "product:price") ??
    [];
  const amount = readMachineAmount(price, currency ?? home);
  const asked = amount ? { price: amount, currency } : undefined;
  if (amount) note(candidates, "price", amount, "open-graph", priceTag ?? "", asked);
  note(candidates, "currency", currency, "open-graph", codeTag ?? "", asked);
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
