import { type Candidates, note, noteText } from "../candidates.ts";
import { readGtin } from "../identifiers.ts";
import { alike } from "../loose.ts";
import { currencyCode } from "../price/currencies.ts";
import { readMachineAmount } from "../price/read-price.ts";
import type { Excerpt } from "../taken-page.ts";
import { type Literal, parseLiteral } from "./parse-literal.ts";
import { beforeWords, longestObject } from "./take-excerpts.ts";

/** Keys by what they hold, without `product_` and the like before them. */
const keys: Record<string, readonly string[]> = {
  title: ["name", "title", "displayname", "productname", "producttitle", "subject", "itemtitle"],
  brand: ["brand", "brandname", "vendor", "manufacturer", "manufacturername", "marca", "marke", "marque"],
  seller: ["seller", "sellername", "sellerdisplayname", "shopname", "storename", "merchantname"],
  price: ["price", "saleprice", "currentprice", "finalprice", "actualprice", "sellingprice", "unitprice", "pricevalue"],
  currency: ["currency", "pricecurrency", "currencycode"],
  gtin: ["gtin", "gtin13", "ean", "upc", "barcode", "isbn"],
  mpn: ["mpn", "partnumber", "modelnumber", "model"],
  category: ["category", "categoryname", "producttype"],
};

/** Takes down what the page's own scripts hold about the goods: the objects around the title's words in what was cut from them. */
export function readEmbeddedState(
  excerpts: readonly Excerpt[],
  titles: readonly string[],
  candidates: Candidates,
  home: string | undefined,
): void {
  for (const { text, places } of excerpts) for (const place of places) readAround(text, place, titles, candidates, home);
}

/** Reads the innermost object around a place, then up to two around that, until one names brand or price. */
function readAround(
  text: string,
  place: number,
  titles: readonly string[],
  candidates: Candidates,
  home: string | undefined,
): void {
  let at = place;
  let titled = false;
  for (let level = 0; level < 3; level++) {
    at = openingBefore(text, at, place - beforeWords);
    if (at < 0) return;
    const parsed = parseLiteral(text.slice(at, at + longestObject));
    if (!(parsed?.value instanceof Map) || at + parsed.end < place) return;
    const fields = fieldsOf(parsed.value);
    const title = wordsOf(fields.get("title"));
    titled ||= title !== undefined && titles.some((one) => alike(one, title));
    if (!titled) continue;
    if (fields.has("brand") || fields.has("price") || fields.has("seller")) {
      noteFields(fields, candidates, home);
      return;
    }
  }
}

function noteFields(fields: ReadonlyMap<string, Literal>, candidates: Candidates, home: string | undefined): void {
  for (const field of ["title", "brand", "seller", "mpn", "category"] as const)
    noteText(candidates, field, wordsOf(fields.get(field)), "embedded-state", field);
  note(candidates, "gtin", readGtin(wordsOf(fields.get("gtin"))), "embedded-state", "gtin");
  const currency = currencyCode(wordsOf(fields.get("currency")));
  const written = scalarOf(fields.get("price"));
  // Whole numbers without a currency beside them are cents as often as not.
  if (written === undefined || !(currency || String(written).includes("."))) return;
  const price = readMachineAmount(written, currency ?? home);
  if (!price) return;
  const asked = { price, currency };
  note(candidates, "price", price, "embedded-state", "price", asked);
  note(candidates, "currency", currency, "embedded-state", "currency", asked);
}

/** The object's values by field; the first key of a field that has a value counts. */
function fieldsOf(object: ReadonlyMap<string, Literal>): Map<string, Literal> {
  const byKey = new Map<string, Literal>();
  for (const [key, value] of object) {
    const plain = key
      .toLowerCase()
      .replace(/[^a-z\d]/g, "")
      .replace(/^(?:product|prod|item)(?=[a-z])/, "");
    if (!byKey.has(plain)) byKey.set(plain, value);
  }
  const fields = new Map<string, Literal>();
  for (const [field, names] of Object.entries(keys)) {
    const name = names.find((one) => scalarOf(byKey.get(one)) !== undefined);
    if (name) fields.set(field, byKey.get(name));
  }
  return fields;
}

/** A string or number, or the one inside a list of one or an object with a name. */
function scalarOf(value: Literal): string | number | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  if (typeof value === "number") return value;
  if (Array.isArray(value)) return value.length === 1 ? scalarOf(value[0]) : undefined;
  if (value instanceof Map) return scalarOf(value.get("name") ?? value.get("title") ?? value.get("value"));
  return undefined;
}

function wordsOf(value: Literal): string | undefined {
  const scalar = scalarOf(value);
  return scalar === undefined ? undefined : String(scalar);
}

/** The bracket that opens the object around a place, by counting backwards. Brackets inside strings may mislead it; the parse then fails. */
function openingBefore(text: string, place: number, stop: number): number {
  let closed = 0;
  for (let at = place - 1; at >= Math.max(0, stop); at--) {
    const sign = text.charCodeAt(at);
    if (sign === 0x7d) closed++;
    else if (sign === 0x7b && closed-- === 0) return at;
  }
  return -1;
}
