import type { ListingText } from "../listing/listing.ts";
import { foldMark } from "../mark/fold-mark.ts";
import type { MarkIndex } from "./mark-index.ts";
import { type How, type Mention, type MentionField, mentionFields } from "./mention.ts";

type Word = { start: number; end: number; folded: string };

/** Every mention of a mark in the listing's fields, in reading order: title, brand, category, description. */
export function findMentions(text: ListingText, index: MarkIndex): Mention[] {
  return mentionFields.flatMap((field) => mentionsIn(text[field] ?? "", field, index));
}

function mentionsIn(text: string, field: MentionField, index: MarkIndex): Mention[] {
  const words = wordsOf(text);
  const found: Mention[] = [];
  for (let first = 0; first < words.length; first++) {
    for (let run = Math.min(index.longestRun, words.length - first); run > 0; run--) {
      const span = words.slice(first, first + run);
      const places = index.forms.get(span.map(({ folded }) => folded).join(""));
      if (!places) continue;
      const start = span[0]?.start ?? 0;
      const end = span.at(-1)?.end ?? start;
      for (const place of places) {
        const mark = index.marks[place];
        if (!mark) continue;
        const written = text.slice(start, end);
        found.push({
          markId: mark.id,
          mark: mark.name,
          standing: mark.standing,
          field,
          start,
          end,
          text: written,
          how: howWritten(written, mark.words),
          role: mark.needsContext && field !== "brand" ? "word" : "brand",
          ambiguity: mark.needsContext ? 0.8 : 0.1,
          goods: "unknown",
        });
      }
      first += run - 1;
      break;
    }
  }
  return found;
}

function howWritten(written: string, words: readonly string[]): How {
  const same = written.toLowerCase();
  return words.some((way) => way.toLowerCase() === same) ? "exact" : "punctuation";
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((word) => ({
    start: word.index,
    end: word.index + word[0].length,
    folded: foldMark(word[0]),
  }));
}
