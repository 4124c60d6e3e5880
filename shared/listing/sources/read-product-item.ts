import { type Candidates, note, noteText } from "../candidates.ts";
import { readGtin } from "../identifiers.ts";
import type { ReadingSource } from "../listing.ts";
import { currencyBeside, currencyCode } from "../price/currencies.ts";
import { readMachineAmount } from "../price/read-price.ts";
import { hasType, type Item, itemsOf, textValue, valuesOf } from "./item.ts";

const productTypes = ["product", "productgroup", "productmodel", "individualproduct", "someproducts", "book", "vehicle", "car"];
/** Variants, and offers, of one product that are read. */
const most = 500;
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
  const group = itemsOf(product, "isVariantOf")[0];
  if (group) noteText(candidates, "brand", textValue(group, "brand"), where, "Product.isVariantOf.brand");
  const variants = itemsOf(product, "hasVariant").slice(0, most);
  const first = variants[0];
  if (first) {
    noteText(candidates, "title", textValue(first, "name"), where, "ProductGroup.hasVariant.name");
    noteText(candidates, "brand", textValue(first, "brand"), where, "ProductGroup.hasVariant.brand");
  }
  note(candidates, "condition", conditionOf(product), where, "Product.itemCondition");
  const offers = itemsOf(product, "offers");
  readOffers(offers.length > 0 ? offers : variants.flatMap((variant) => itemsOf(variant, "offers")), where, candidates, home);
  // Some shops put the offer's properties on the product itself.
  if (offers.length === 0) readOffers([product], where, candidates, home);
}

/** Takes down what each offer says, as what that offer says: of several only one is the page's. */
function readOffers(offers: readonly Item[], where: ReadingSource, candidates: Candidates, home: string | undefined): void {
  const flat = offers.slice(0, most).flatMap((around) => {
    const inner = itemsOf(around, "offers");
    const isSum = textValue(around, "lowPrice", "price") === undefined && inner.length > 0;
    return (isSum ? inner : [around]).map((offer) => ({ offer, around }));
  });
  for (const { offer, around } of flat.slice(0, most)) {
    const specifications = askedSpecifications(offer);
    const [stated] = [offer, ...specifications, around].flatMap((one) => textValue(one, "priceCurrency") ?? []);
    const currency = currencyCode(stated) ?? signOf(stated, home) ?? signOf(textValue(offer, "price", "lowPrice"), home);
    const price =
      readMachineAmount(valuesOf(offer, "lowPrice")[0], currency ?? home) ??
      readMachineAmount(valuesOf(offer, "price")[0], currency ?? home) ??
      specifications
        .map((one) => readMachineAmount(valuesOf(one, "price", "minPrice")[0], currency ?? home))
        .find((one) => one !== undefined);
    const asked = price ? { price, currency } : undefined;
    if (price) note(candidates, "price", price, where, "Product.offers.price", asked);
    const high = readMachineAmount(valuesOf(offer, "highPrice")[0], currency ?? home);
    if (high && price && high > price) note(candidates, "priceTo", high, where, "Product.offers.highPrice", asked);
    note(candidates, "currency", currency, where, "Product.offers.priceCurrency", asked);
    noteText(candidates, "seller", textValue(offer, "seller", "offeredBy"), where, "Product.offers.seller", asked);
    note(candidates, "condition", conditionOf(offer), where, "Product.offers.itemCondition", asked);
  }
}

/**
 * What an offer's specifications say that it asks, the plainest first: not what it asked before, what the maker would ask, or what only
 * members pay. One of a quantity may be the price of a litre.
 */
function askedSpecifications(offer: Item): Item[] {
  return itemsOf(offer, "priceSpecification")
    .filter((one) => !/list|regular|msrp|srp|strike|minimum/i.test(textValue(one, "priceType") ?? ""))
    .filter((one) => valuesOf(one, "validForMemberTier").length === 0)
    .sort((a, b) => valuesOf(a, "referenceQuantity").length - valuesOf(b, "referenceQuantity").length);
}

/** The currency by the sign that some shops write where its code belongs, or before the price. */
function signOf(text: string | undefined, home: string | undefined): string | undefined {
  return text && text.length < 40 ? currencyBeside(text.replace(/\d.*\d|\d/, " "), home) || undefined : undefined;
}

function conditionOf(item: Item): string | undefined {
  const condition = (textValue(item, "itemCondition") ?? "").split("/").at(-1)?.toLowerCase() ?? "";
  return Object.hasOwn(conditions, condition) ? conditions[condition] : undefined;
}
