import type { ListingText } from "../listing/listing.ts";
import { type GoodsKind, goodsKinds } from "./goods-kind.ts";
import { goodsKindWords } from "./goods-kind-words.ts";

/** A word of the title says what is sold; one of the category only in what aisle it stands. */
const weights = { title: 2, category: 1 } as const;

const compiled = goodsKinds.map((kind) => ({
  kind,
  words: goodsKindWords[kind].split(/\s+/).map((entry) => {
    const open = entry.endsWith("*");
    return { open, parts: wordsOf(open ? entry.slice(0, -1) : entry) };
  }),
}));

/**
 * The kind of goods whose guide fits a listing (a charger leads to the charger guide); `undefined` where no word of title
 * or category tells. Where several fit, the one with more words, then the one named last in the title: "watch charger" is a charger.
 */
export function goodsKindOf({ title, category = "" }: Pick<ListingText, "title" | "category">): GoodsKind | undefined {
  const inTitle = wordsOf(title.slice(0, 500));
  const inCategory = wordsOf(category.slice(0, 500));
  let best: { kind: GoodsKind; score: number; last: number } | undefined;
  for (const { kind, words } of compiled) {
    let score = 0;
    let last = -1;
    for (const word of words) {
      const place = lastPlace(inTitle, word);
      if (place >= 0) score += weights.title;
      if (lastPlace(inCategory, word) >= 0) score += weights.category;
      last = Math.max(last, place);
    }
    if (score > 0 && (!best || score > best.score || (score === best.score && last > best.last))) best = { kind, score, last };
  }
  return best?.kind;
}

function lastPlace(text: readonly string[], { parts, open }: { parts: readonly string[]; open: boolean }): number {
  const ending = parts.length - 1;
  return text.findLastIndex((_, start) =>
    parts.every((part, place) =>
      open && place === ending ? text[start + place]?.startsWith(part) : text[start + place] === part,
    ),
  );
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
