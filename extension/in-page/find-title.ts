import type { ListingReading } from "../../shared/listing/listing-reading.ts";

const squeezed = (text: string) => text.replace(/\s+/g, " ").trim();

/**
 * The element that shows the listing's title: the heading whose words are the title's, else the page's main heading.
 * Only headings and what the store's table names are looked at, so the cost does not grow with the page.
 */
export function findTitle(reading: ListingReading): Element | undefined {
  const headings = [...document.querySelectorAll("h1, [itemprop=name], h2")].filter(isShown).slice(0, 40);
  if (reading.kind === "listing") {
    const { value, where, path } = reading.listing.title;
    if (where === "store-table") {
      const named = query(path);
      if (named && isShown(named)) return named;
    }
    const wanted = squeezed(value);
    const same = headings.find((heading) => {
      const words = squeezed(heading.textContent ?? "");
      return words !== "" && (words === wanted || wanted.startsWith(words) || words.startsWith(wanted));
    });
    if (same) return same;
  }
  return headings.find(({ tagName }) => tagName === "H1") ?? headings[0];
}

function query(selector: string): Element | undefined {
  try {
    return document.querySelector(selector) ?? undefined;
  } catch {
    return undefined; // the path was no selector
  }
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}
