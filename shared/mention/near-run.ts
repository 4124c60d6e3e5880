import type { FoldedText } from "./folded-text.ts";
import { breaksOf, type MarkIndex, markOf, needsContext } from "./index-layout.ts";
import { likeness, type NearForm, nearForms } from "./near-forms.ts";
import { isReadableSlip } from "./readable-slip.ts";
import { dividedAlike, isDivided, slipsInOneWord, spaceIsLetter } from "./run-divisions.ts";
import { backwards, withEnding } from "./turned-form.ts";

/** Fewer letters with signs between them, in several pieces, or read backwards over several pieces are no mark. */
const shortestPunctuated = 8;
const shortestSeveral = 5;
const shortestTurned = 8;

/**
 * Forms that a single piece of writing is one slip away from, the likeliest first.
 * @param unknown whether the piece is no ordinary word
 */
export function nearOne(text: FoldedText, first: number, end: number, unknown: boolean, index: MarkIndex): number[] {
  const from = text.wordStarts[first] ?? 0;
  const length = (text.wordStarts[end] ?? 0) - from;
  // Punctuation inside and a wrong letter besides is one liberty too many for a short mark or for ordinary words ("Li-Po", "K-Cup",
  // "snap-in"), unless the mark is divided there as well ("Ray-Ben").
  const punctuated = isDivided(text, first, end);
  const asTheMark = punctuated && (length < shortestPunctuated || !unknown);
  const near = readable(
    text,
    first,
    end,
    index,
    ({ form, kind }) => !asTheMark || (kind === "changed" && dividedAlike(text, first, end, form, index, 1)),
  );
  if (near.length > 0 || punctuated) return near;
  const turned = backwards(text.letters, from, length, index);
  if (turned.length > 0 || end - first > 1) return turned;
  return withEnding(text.letters, from, length, index);
}

/** The same for several pieces: the form must be divided as they are, or the slip is a coincidence. */
export function nearSeveral(text: FoldedText, first: number, end: number, pieces: number, index: MarkIndex): number[] {
  const from = text.wordStarts[first] ?? 0;
  const length = (text.wordStarts[end] ?? 0) - from;
  if (length < shortestSeveral) return [];
  const near = readable(text, first, end, index, ({ form, kind }) => {
    if (kind === "repeated" || kind === "without-vowels") return breaksOf(index, form) !== 0;
    if (kind === "dropped" && pieces === 2 && spaceIsLetter(text, first, end, form, index)) return true;
    return length >= 7 && dividedAlike(text, first, end, form, index, pieces);
  });
  return near.length > 0 || length < shortestTurned ? near : backwards(text.letters, from, length, index);
}

/** The likeliest form, and at most two more that are about as likely. */
function readable(text: FoldedText, first: number, end: number, index: MarkIndex, holds: (near: NearForm) => boolean): number[] {
  const from = text.wordStarts[first] ?? 0;
  const length = (text.wordStarts[end] ?? 0) - from;
  const near = nearForms(text.letters, from, length, index).filter(
    (one) =>
      // A mark that is an ordinary word to begin with is not looked for in other words.
      !needsContext(index, markOf(index, one.form)) &&
      isReadableSlip(one.kind, text.letters, from, length, one.form, index) &&
      (one.kind !== "exchanged" || slipsInOneWord(text, first, end, one.form, index)) &&
      holds(one),
  );
  const best = near[0];
  if (!best) return [];
  const least = likeness(best, text.letters, from, index) - 1;
  const alike = near.filter((other) => other !== best && likeness(other, text.letters, from, index) >= least);
  return [best.form, ...alike.slice(0, 2).map(({ form }) => form)];
}
