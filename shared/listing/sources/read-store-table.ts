import { type Candidates, note, noteText } from "../candidates.ts";
import { longLimit, shortLimit } from "../clean-text.ts";
import { readAsin } from "../identifiers.ts";
import { type ListingField, listingFields } from "../listing.ts";
import type { PageDocument } from "../page.ts";
import { readPrice } from "../price/read-price.ts";
import type { FieldPlace, StoreTable } from "../stores/store-table.ts";
import { visibleText } from "../visible-text.ts";

/** Takes down what a store's table finds on its page. */
export function readStoreTable(page: PageDocument, store: StoreTable, candidates: Candidates, home?: string): void {
  for (const field of listingFields) {
    for (const place of store.fields[field] ?? []) {
      const text = readPlace(page, place, field);
      if (text === undefined) continue;
      noteField(candidates, field, text, typeof place === "string" ? place : place.selector, home);
      break;
    }
  }
}

function readPlace(page: PageDocument, place: FieldPlace, field: ListingField): string | undefined {
  const { selector, attribute, keep }: Exclude<FieldPlace, string> = typeof place === "string" ? { selector: place } : place;
  const elements = page.querySelectorAll(selector);
  for (let at = 0; at < Math.min(elements.length, 8); at++) {
    const element = elements[at];
    if (!element) continue;
    const whole = attribute
      ? element.getAttribute(attribute)?.trim()
      : visibleText(element, field === "description" ? longLimit : shortLimit);
    const kept = keep ? (whole?.match(keep) ?? []).slice(1).find(Boolean) : whole;
    if (kept) return kept;
  }
  return undefined;
}

function noteField(candidates: Candidates, field: ListingField, text: string, path: string, home: string | undefined): void {
  switch (field) {
    case "price": {
      const price = readPrice(text, home);
      if (!price?.amount) return;
      note(candidates, "price", price.amount, "store-table", path);
      note(candidates, "priceTo", price.to, "store-table", path);
      note(candidates, "currency", price.currency ?? home, "store-table", path);
      return;
    }
    case "priceTo":
      note(candidates, field, readPrice(text, home)?.amount, "store-table", path);
      return;
    case "imageTexts":
      note(candidates, field, [text], "store-table", path);
      return;
    case "asin":
      note(candidates, field, readAsin(text), "store-table", path);
      return;
    default:
      noteText(candidates, field, text, "store-table", path);
  }
}
