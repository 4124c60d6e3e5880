import { isSiteName } from "./site-names.ts";

/** A page's title without the site's name and trade words that shops set before or behind it: "Buy Brass lamp | Lampenhaus" is "Brass lamp". */
export function plainTitle(title: string, siteNames: ReadonlySet<string>): string {
  const parts = titleParts(title);
  let from = 0;
  let to = parts.length;
  while (to - from > 1 && isFurniture(parts[to - 1] ?? "", siteNames)) to--;
  while (to - from > 1 && isFurniture(parts[from] ?? "", siteNames)) from++;
  const first = parts[from] ?? "";
  const last = parts[to - 1] ?? "";
  const kept = title.slice(title.indexOf(first), title.lastIndexOf(last) + last.length);
  return withoutShop(kept.replace(/^(?:buy|shop|kaufen|acheter|comprar)\s+(?=\S)/i, ""), siteNames).trim();
}

/** "Brass lamp at Lampenhaus" is "Brass lamp" where the site is called so. */
function withoutShop(title: string, siteNames: ReadonlySet<string>): string {
  const [, goods, shop] = /^(.*\S)\s+(?:at|from|on|bei|chez|@)\s+(\S.*)$/i.exec(title) ?? [];
  return goods && shop && shop.length < 40 && isSiteName(shop, siteNames) ? goods : title;
}

/** What a page's title says one behind the other: the goods, their kind, the site. */
export const titleParts = (title: string): string[] => title.split(/\s+[|–—:·•«»-]\s+|\s*[|｜]\s*/);

function isFurniture(part: string, siteNames: ReadonlySet<string>): boolean {
  return (
    part.trim() === "" ||
    (part.length < 60 && isSiteName(part, siteNames)) ||
    /^(?:buy|shop|online|best price|free shipping|home)\b/i.test(part)
  );
}
