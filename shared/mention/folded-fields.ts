import type { ListingText } from "../listing/listing.ts";
import { emptyFoldedText, type FoldedText, foldText } from "./folded-text.ts";
import { type MentionField, mentionFields } from "./mention.ts";

const scratch = Object.fromEntries(mentionFields.map((field) => [field, emptyFoldedText(1024)])) as Record<
  MentionField,
  FoldedText
>;

/** Gives a field of one listing as the matcher reads it; undefined for a field that is absent or empty. */
export type FoldedFields = (field: MentionField) => FoldedText | undefined;

/**
 * The fields of a listing, each folded when it is first asked for and only then: mentions and signals read the same ones. The
 * arrays are used again for the next listing, so what this gives holds until then.
 */
export function foldFields(text: ListingText): FoldedFields {
  let read = 0;
  return (field) => {
    const written = text[field];
    if (!written) return undefined;
    const bit = 1 << mentionFields.indexOf(field);
    if ((read & bit) === 0) foldText(written, scratch[field]);
    read |= bit;
    return scratch[field];
  };
}
