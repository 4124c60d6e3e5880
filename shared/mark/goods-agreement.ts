import { emptyFoldedText, type FoldedText, foldText } from "../mention/folded-text.ts";
import type { GoodsAgreement } from "../mention/mention.ts";
import { once } from "../once.ts";
import { foldMark } from "./fold-mark.ts";
import { type GoodsKind, goodsKinds } from "./goods-words.ts";
import { addLetter, hashText } from "./letters-hash.ts";

/** Made when a kind is first asked for: few registers know classes. */
const kindByWord = once(() => {
  const places = new Map<number, number>();
  for (const [place, { words }] of goodsKinds.entries())
    for (const word of words) {
      const hash = hashText(foldMark(word));
      if (!places.has(hash)) places.set(hash, place);
    }
  return places;
});
/** "water bottle", "eau de toilette": the longest phrase has three words. */
const longestPhrase = 3;

const scratch = emptyFoldedText(256);

/** The kind of goods that a category, or else a title, names; undefined where no word tells. The category's last words are the narrowest. */
export function goodsKindOf(category: string | undefined, title: string): GoodsKind | undefined {
  return (category ? lastKind(foldText(category, scratch)) : undefined) ?? firstKind(foldText(title, scratch));
}

/** In a breadcrumb the narrowest step stands last. */
function lastKind(text: FoldedText): GoodsKind | undefined {
  for (let word = text.wordCount - 1; word >= 0; word--) {
    for (let first = Math.max(0, word - longestPhrase + 1); first <= word; first++) {
      const found = kindAt(text, first, word + 1);
      if (found !== undefined) return goodsKinds[found];
    }
  }
  return undefined;
}

/** In a title any word may tell; the table's order says which is the narrower. */
function firstKind(text: FoldedText): GoodsKind | undefined {
  let best: number | undefined;
  for (let first = 0; first < text.wordCount; first++) {
    for (let end = first + 1; end <= Math.min(text.wordCount, first + longestPhrase); end++) {
      const found = kindAt(text, first, end);
      if (found !== undefined && (best === undefined || found < best)) best = found;
    }
  }
  return best === undefined ? undefined : goodsKinds[best];
}

function kindAt(text: FoldedText, first: number, end: number): number | undefined {
  let hash = 0;
  for (let at = text.wordStarts[first] ?? 0; at < (text.wordStarts[end] ?? 0); at++)
    hash = addLetter(hash, text.letters[at] ?? 0);
  return kindByWord().get(hash);
}

const firstService = 35;

/** Whether a mark's classes cover the listing's kind of goods. A signal, never a gate: the law does not limit a right by its class (15 U.S.C. 1112). */
export function goodsAgreement(classes: readonly number[], kind: GoodsKind | undefined): GoodsAgreement {
  if (classes.length === 0) return "unknown";
  if (classes.every((one) => one >= firstService)) return "services-only";
  if (!kind) return "unknown";
  if (kind.primary.some((one) => classes.includes(one))) return "same-class";
  return kind.related.some((one) => classes.includes(one)) ? "related-class" : "other-class";
}
