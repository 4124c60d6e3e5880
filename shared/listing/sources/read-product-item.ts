import { type Candidates, note, noteText } from "../candidates.ts";
import { readGtin } from "../identifiers.ts";
import type { ReadingSource } from "../listing.ts";
import { currencyCode } from "../price/currencies.ts";
import { readMachineAmount } from "../price/read-price.ts";
import { hasType, type Item, itemsOf, textValue, valuesOf } from "./item.ts";

const productTypes = ["product", "productgroup", "productmodel", "individualproduct", "someproducts", "book", "vehicle", "car"];
const conditions: Record<string, string> = {
  newcondition: "New",
  usedcondition: "Used",
  refurbishedcondition: "Refurbished",
  damagedcondition: "Damaged",
};

export function isProduct(item: Item): boolean {
  return hasType(item, ...productTypes);
}

/**
 * Takes down what one schema.org product says.
 * @param home the currency of the shop's country
 */
export function readProductItem(product: Item, where: ReadingSource, candidates: Candidates, home?: string): void {
  const text = (field: Parameters<typeof noteText>[1], ...names: string[]) =>
    noteText(candidates, field, textValue(product, ...names), where, `Product.${names[0]}`);
  text("title", "name");
  text("brand", "brand");
  text("brand", "manufacturer");
  text("description", "description");
  text("category", "category");
  text("mpn", "mpn");
  text("itemNumber", "sku", "productID");
  for (const name of ["gtin13", "gtin", "gtin14", "gtin12", "gtin8", "isbn"]) {
    note(candidates, "gtin", readGtin(textValue(product, name)), where, `Product.${name}`);
  }
  const variants = itemsOf(product, "hasVariant");
  const first = variants[0];
  if (first) {
    noteText(candidates, "title", textValue(first, "name"), where, "ProductGroup.hasVariant.name");
    noteText(candidates, "brand", textValue(first, "brand"), where, "ProductGroup.hasVariant.brand");
  }
  const condition = (textValue(product, "itemCondition") ?? "").split("/").at(-1)?.toLowerCase() ?? "";
  if (Object.hasOwn(conditions, condition)) note(candidates, "condition", conditions[condition], where, "Product.itemCondition");
  const offers = itemsOf(product, "offers");
  readOffers(offers.length > 0 ? offers : variants.flatMap((variant) => itemsOf(variant, "offers")), where, candidates, home);
  // Some shops put the offer's properties on the product itself.
  if (offers.length === 0) readOffers([product], where, candidates, home);
}

function readOffers(offers: readonly Item[], where: ReadingSource, candidates: Candidates, home: string | undefined): void {
  const flat = offers.slice(0, 500).flatMap((offer) => {
    const inner = itemsOf(offer, "offers");
    return textValue(offer, "lowPrice", "price") === undefined && inner.length > 0 ? inner : [offer];
  });
  for (const offer of flat) {
    const specification = itemsOf(offer, "priceSpecification");
    const stated = textValue(offer, "priceCurrency") ?? specification.map((one) => textValue(one, "priceCurrency")).find(Boolean);
    const currency = currencyCode(stated);
    const price =
      readMachineAmount(valuesOf(offer, "lowPrice")[0], currency ?? home) ??
      readMachineAmount(valuesOf(offer, "price")[0], currency ?? home) ??
      specification
        .map((one) => readMachineAmount(valuesOf(one, "price", "minPrice")[0], currency ?? home))
        .find((one) => one !== undefined);
    if (price) note(candidates, "price", price, where, "Product.offers.price");
    const high = readMachineAmount(valuesOf(offer, "highPrice")[0], currency ?? home);
    if (high && price && high > price) note(candidates, "priceTo", high, where, "Product.offers.highPrice");
    note(candidates, "currency", currency, where, "Product.offers.priceCurrency");
    noteText(candidates, "seller", textValue(offer, "seller", "offeredBy"), where, "Product.offers.seller");
    const condition = (textValue(offer, "itemCondition") ?? "").split("/").at(-1)?.toLowerCase() ?? "";
    if (Object.hasOwn(conditions, condition))
      note(candidates, "condition", conditions[condition], where, "Product.offers.itemCondition");
  }
}
