import { type Candidates, noteText } from "../candidates.ts";
import { cleanText } from "../clean-text.ts";
import { loose } from "../loose.ts";
import type { PageDocument } from "../page.ts";
import { visibleText } from "../visible-text.ts";

// Elements that shops name for the brand, and links to a brand's own page.
const places =
  '[class*="brand" i], [id*="brand" i], [itemprop="brand"], [itemprop="manufacturer"], [class*="manufacturer" i], [class*="designer" i], [class*="vendor" i], [data-brand], a[href*="/brand" i], a[href*="/marca" i], a[href*="/marque" i], a[href*="/marke" i], a[href*="brand=" i]';
const furniture = "nav, header, footer, aside, ul[class*=menu i]";
/** "by Acme", "Visit the Acme Store", "Shop all Acme". */
const wrapping =
  /^(?:brand|marke|marque|marca|merk)\s*[:：]?\s*|^(?:by|von|par|de|from|visit(?: the)?|shop(?: all)?|more(?: from)?|see(?: all)?|view(?: all)?|all)\s+|\s+(?:store|shop|products|items)$/gi;

/**
 * Takes down the brand that the page names in a brand's place, where the title's words say it too: one that they do not may be a filter, a
 * sponsor, or the shop.
 */
export function readBrandPlace(page: PageDocument, titles: readonly string[], candidates: Candidates): void {
  const title = titles.map(loose).find(Boolean);
  if (!title) return;
  const elements = page.querySelectorAll(places);
  for (let at = 0; at < Math.min(elements.length, 120); at++) {
    const element = elements[at];
    if (!element) continue;
    const picture = element.nodeName === "IMG" ? element : element.querySelector("img[alt]");
    const texts = [
      element.getAttribute("data-brand"),
      element.getAttribute("content"),
      visibleText(element, 60),
      picture?.getAttribute("alt"),
    ];
    for (const text of texts) {
      const name = cleanText(text, 60)
        ?.replace(wrapping, "")
        .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.!®™)）]+$/gu, "");
      if (!name || name.length > 40) continue;
      const written = loose(name);
      if (written.length < 2 || written.length > title.length * 0.6 || !title.includes(written)) continue;
      if (!title.startsWith(written) && element.closest(furniture)) continue;
      noteText(candidates, "brand", name, "generic", "brand");
      return;
    }
  }
}
