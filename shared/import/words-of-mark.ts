import type { RecordationKind } from "../recordation/recordation.ts";

// What a source adds about the form of a word mark; the words in front of it are the mark.
const wordForms =
  /^(?:word mark|stylized|stylised|standard characters?|typed drawing|block letters|logo|certification mark|and design|with design)$/i;
// What no text can name: a picture, a shape, a pattern.
const pictures =
  /\b(?:design|designs|drawing|device|shape|configuration|stitching|pattern|plaid|stripes?|sculpture|trade dress|packaging|colou?r|figure|image|images|label|miscellaneous)\b/i;

/**
 * The words by which a listing would name a mark, as far as its printed form tells: `COCA-COLA (stylized)` and `ACME & Design`
 * have some, `Crossed Stripes (design)` has none. Titles of copyrighted works give none, because a listing that holds a
 * work's title need not sell the work; a curator adds words by hand where it is the name of goods.
 */
export function wordsOfMark(mark: string, kind: RecordationKind): string[] {
  if (kind === "copyright" || kind === "other") return [];
  let words = mark.replace(/\s+/g, " ").trim();
  const behind = /^(.*\S)\s*\(([^()]*)\)$/.exec(words);
  if (behind) {
    const [, before = "", note = ""] = behind;
    if (!wordForms.test(note.trim()) && pictures.test(note)) return [];
    words = before;
  }
  words = words.replace(/\s*(?:,|&|\+|\band\b|\bwith\b|\bplus\b)\s*(?:design|logo|device)$/i, "");
  if (/^design\b/i.test(words) || pictures.test(words)) return [];
  return /[\p{L}\p{N}]/u.test(words) ? [words] : [];
}
