import type { Found, ListingField, Sureness } from "./listing.ts";
import { alike } from "./loose.ts";

/** Fields in which two different values cannot both be true of one item. */
const single: ReadonlySet<ListingField> = new Set(["title", "brand", "seller", "price", "currency", "condition", "gtin", "asin"]);

/**
 * How sure a chosen value is, by what else was read for the field.
 * @param others the values not chosen
 */
export function surenessOf(field: ListingField, chosen: Found<unknown>, others: readonly Found<unknown>[]): Sureness {
  const elsewhere = others.filter(({ where }) => where !== chosen.where);
  if (elsewhere.some(({ value }) => isSame(value, chosen.value))) return "agreed";
  // A reading by looks takes up what stands about other goods too: it agrees, but does not contradict.
  if (single.has(field) && elsewhere.some(({ where }) => where !== "generic")) return "disputed";
  return chosen.where === "generic" ? "likely" : "stated";
}

function isSame(a: unknown, b: unknown): boolean {
  return typeof a === "string" && typeof b === "string" ? alike(a, b, 0.6) : a === b;
}
