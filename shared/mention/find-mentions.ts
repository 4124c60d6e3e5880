import type { ListingText } from "../listing/listing.ts";
import { type Candidate, longestWins } from "./candidate.ts";
import { findWritten } from "./find-written.ts";
import { emptyFoldedText, type FoldedText, foldText } from "./folded-text.ts";
import { formField, formFields, indexedMark, type MarkIndex } from "./index-layout.ts";
import { type Mention, type MentionField, mentionFields } from "./mention.ts";

const scratch = emptyFoldedText(1024);

/** Every mention of a mark in the listing's fields, in reading order: title, brand, category, description. */
export function findMentions(text: ListingText, index: MarkIndex): Mention[] {
  return mentionFields.flatMap((field) => mentionsIn(text[field], field, index));
}

function mentionsIn(text: string | undefined, field: MentionField, index: MarkIndex): Mention[] {
  if (!text) return [];
  const folded = foldText(text, scratch);
  return longestWins(findWritten(folded, index)).flatMap((candidate) => asMentions(candidate, folded, field, index));
}

function asMentions(candidate: Candidate, folded: FoldedText, field: MentionField, index: MarkIndex): Mention[] {
  const start = folded.starts[candidate.firstLetter] ?? 0;
  const end = folded.ends[candidate.endLetter - 1] ?? start;
  const mentions: Mention[] = [];
  for (let form = candidate.form + 1; form !== 0; form = formField(index, form - 1, formFields.next)) {
    const place = formField(index, form - 1, formFields.mark);
    const { id, name, standing, needsContext } = indexedMark(index, place);
    const ambiguity = formField(index, form - 1, formFields.ambiguity) / 100;
    mentions.push({
      markId: id,
      mark: name,
      standing,
      field,
      start,
      end,
      text: folded.text.slice(start, end),
      how: candidate.how,
      role: needsContext && field !== "brand" ? "word" : "brand",
      ambiguity,
      goods: "unknown",
    });
  }
  return mentions;
}
