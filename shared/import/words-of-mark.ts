import type { RecordationKind } from "../recordation/recordation.ts";

/** `doubtful`: the mark holds a word that describes pictures as often as it is part of a name (COLOR WOW); a person should look. */
export type MarkWords = { words: string[]; doubtful: boolean };

// What a source adds about the form of a mark of words; the words in front of it are the mark.
const wordForms =
  /^(?:word mark|stylized|stylised|standard characters?|typed drawing|block letters|logo|certification mark|and design|with design)$/i;
// Those that leave no doubt that letters were recorded.
const ofLetters = /^(?:word mark|stylized|stylised|standard characters?|typed drawing|block letters)$/i;
// What no text can name: a picture, a shape, a pattern.
const pictures =
  /\b(?:design|designs|drawing|device|shape|configuration|stitching|pattern|plaid|stripes?|sculpture|trade dress|packaging|colou?r|figure|image|images|label|miscellaneous)\b/i;
// Where such a word describes: "DESIGN ONLY", "Design of a horse", "Crossed stripes design", "triangular design marks".
const described =
  /^(?:design only\b|(?:design|drawing|picture|image|shape|configuration) of (?:an?|the|two|three)\b)|(?:^|\s)(?:design|device|logo|configuration)(?: (?:trade)?marks?)?$/i;

const none: MarkWords = { words: [], doubtful: false };

/**
 * The words by which a listing would name a mark, as far as its printed form tells: `COCA-COLA (stylized)` and `ACME & Design`
 * have some, `Crossed Stripes (design)` has none. Where that is in doubt the words are kept, because a mark without words is
 * never found. Titles of copyrighted works give none, because a listing that holds a work's title need not sell the work; a
 * curator adds words by hand where it is the name of goods.
 */
export function wordsOfMark(mark: string, kind: RecordationKind): MarkWords {
  if (kind === "copyright" || kind === "other") return none;
  const printed = mark.replace(/\s+/g, " ").trim();
  const [, before = printed, form = ""] = /^(.*\S)\s*\(([^()]*)\)$/.exec(printed) ?? [];
  const note = form.trim();
  if (!wordForms.test(note) && pictures.test(note)) return none;
  const words = before.replace(/\s*(?:,|&|\+|\band\b|\bwith\b|\bplus\b)\s*(?:design|logo|device)$/i, "");
  if (!/[\p{L}\p{N}]/u.test(words)) return none;
  if (ofLetters.test(note)) return { words: [words], doubtful: false };
  return described.test(words) ? none : { words: [words], doubtful: pictures.test(words) };
}
