import type { FoldedText } from "./folded-text.ts";
import { breaksOf, type MarkIndex, writtenForm } from "./index-layout.ts";

/**
 * Signs that nearly always stand between two names and yet are part of some: "Magic: The Gathering", "AC/DC", 'Toys "R" Us', "I ♥ NY".
 * Of those that are set for one another the first stands for all.
 */
const innerSigns = new Map<number, number>();
for (const alike of [":-–—", "/", ",，", "\"“”„'‘’", "!！", "?？", "(（", ")）", "[", "]", "|", "♥❤♡"])
  for (const sign of alike) innerSigns.set(sign.charCodeAt(0), alike.charCodeAt(0));

/** Whether a name may go on behind a sign that divides. */
export const mayStandInside = (sign: number): boolean => innerSigns.has(sign);

/** Whether the sign that divides a run before a word stands in the form as well, at the beginning of a word. */
export function signHolds(text: FoldedText, first: number, word: number, index: MarkIndex, form: number): boolean {
  const at = (text.wordStarts[word] ?? 0) - (text.wordStarts[first] ?? 0);
  // Breaks are known of the first 32 letters; so long a run of the same letters is no coincidence.
  if (at < 32 && (breaksOf(index, form) & (1 << at)) === 0) return false;
  const sign = innerSigns.get(text.gapSigns[word] ?? 0);
  const written = writtenForm(index, form);
  for (let unit = 0; unit < written.length; unit++) if (innerSigns.get(written.charCodeAt(unit)) === sign) return true;
  return false;
}
