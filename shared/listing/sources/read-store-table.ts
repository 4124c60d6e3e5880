import { type Candidates, note, noteText } from "../candidates.ts";
import { readAsin } from "../identifiers.ts";
import { type ListingField, listingFields } from "../listing.ts";
import { readPrice } from "../price/read-price.ts";
import type { FieldPlace, StoreTable } from "../stores/store-table.ts";
import type { PlacedTexts } from "../taken-page.ts";
import { noteShownPrice } from "./shown-price.ts";

/** Takes down what was found where a store's table says. The first place that has a value counts. */
export function readStoreTable(placed: readonly PlacedTexts[], store: StoreTable, candidates: Candidates, home?: string): void {
  for (const field of listingFields) {
    for (const [at, place] of (store.fields[field] ?? []).entries()) {
      const found = placed.find((one) => one.field === field && one.place === at);
      const text = found && kept(found.texts, place);
      if (text === undefined) continue;
      noteField(candidates, field, text, typeof place === "string" ? place : place.selector, home);
      break;
    }
  }
}

function kept(texts: readonly string[], place: FieldPlace): string | undefined {
  const keep = typeof place === "string" ? undefined : place.keep;
  for (const text of texts) {
    const part = keep ? (text.match(keep) ?? []).slice(1).find(Boolean) : text;
    if (part) return part;
  }
  return undefined;
}

function noteField(candidates: Candidates, field: ListingField, text: string, path: string, home: string | undefined): void {
  switch (field) {
    case "price": {
      const price = readPrice(text, home);
      if (price?.amount) noteShownPrice(price, "store-table", path, candidates, home);
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
