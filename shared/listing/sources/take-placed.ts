import { longLimit, shortLimit } from "../clean-text.ts";
import type { ListingField } from "../listing.ts";
import type { PageDocument, PageElement } from "../page.ts";
import type { PlacesByField, PlainPlace } from "../stores/store-places.ts";
import type { PlacedTexts } from "../taken-page.ts";
import { visibleText } from "../visible-text.ts";

/** Elements that one place is asked for. */
const most = 8;

/** Takes the words from where a store's table says they are; of each field only as many places as are needed for a first answer. */
export function takePlaced(page: PageDocument, fields: PlacesByField): PlacedTexts[] {
  const placed: PlacedTexts[] = [];
  for (const [name, places] of Object.entries(fields)) {
    const field = name as ListingField;
    for (const [at, place] of places.entries()) {
      const texts = textsAt(page, place, field);
      if (texts.length > 0) placed.push({ field, place: at, texts });
      if (texts.length > 0 && !place.every) break;
    }
  }
  return placed;
}

function textsAt(page: PageDocument, place: PlainPlace, field: ListingField): string[] {
  const texts: string[] = [];
  let left = most;
  for (const selector of place.selectors) {
    // Most places are not on the page, and of most others the first has words: only else is the page asked for all.
    const first = page.querySelector(selector);
    if (!first) continue;
    const text = place.every ? undefined : textOf(first, place, field);
    if (text) return [text];
    const elements = page.querySelectorAll(selector);
    for (let at = 0; at < elements.length && left > 0; at++, left--) {
      const element = elements[at];
      const words = element && textOf(element, place, field);
      if (words && !place.every) return [words];
      if (words) texts.push(words);
    }
  }
  return texts;
}

function textOf(element: PageElement, { attribute }: PlainPlace, field: ListingField): string | undefined {
  if (attribute) return element.getAttribute(attribute)?.trim().slice(0, shortLimit) || undefined;
  return visibleText(element, field === "description" ? longLimit : shortLimit);
}
