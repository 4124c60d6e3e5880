import { type Candidates, noteText } from "../candidates.ts";
import { cleanText } from "../clean-text.ts";
import { loose } from "../loose.ts";
import type { TakenBrand } from "../taken-page.ts";

/** "by Acme", "Visit the Acme Store", "Shop all Acme". */
const wrapping =
  /^(?:brand|marke|marque|marca|merk)\s*[:：]?\s*|^(?:by|von|par|de|from|visit(?: the)?|shop(?: all)?|more(?: from)?|see(?: all)?|view(?: all)?|all)\s+|\s+(?:store|shop|products|items)$/gi;

/**
 * Takes down the brand that the page names in a brand's place, where one of the titles says it too: one that none does may be a filter, a
 * sponsor, or the shop. A menu of brands counts only for a title that begins with the name.
 */
export function readBrandPlace(places: readonly TakenBrand[], titles: readonly string[], candidates: Candidates): void {
  const written = titles.map(loose).filter(Boolean);
  for (const { texts, inFurniture } of places) {
    for (const text of texts) {
      const name = brandName(text);
      const folded = name && loose(name);
      if (!folded || !written.some((title) => title.includes(folded) && folded.length <= title.length * 0.6)) continue;
      if (!titles.some((title) => beginsWith(title, name)) && (folded.length < 3 || inFurniture)) continue;
      noteText(candidates, "brand", name, "generic", "brand");
      return;
    }
  }
}

function brandName(text: string | null | undefined): string | undefined {
  const name = cleanText(text, 60)
    ?.replace(wrapping, "")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.!®™)）]+$/gu, "");
  return name && name.length >= 2 && name.length <= 40 ? name : undefined;
}

/** Whether a title begins with these words as whole words. */
function beginsWith(title: string, name: string): boolean {
  return title.toLowerCase().startsWith(name.toLowerCase()) && !/[\p{L}\p{N}]/u.test(title[name.length] ?? "");
}
