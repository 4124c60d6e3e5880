import { areAlike, areNeighbours } from "./alike-letters.ts";
import type { EditKind } from "./edit-kind.ts";
import { lengthOf, lettersOf, type MarkIndex } from "./index-layout.ts";
import { isVowel } from "./near-keys.ts";

/** From this many letters on, one wrong letter of any kind leaves a mark readable; a shorter one with another letter is another name: Lelo, Lorex, Briza. */
const longEnough = 7;

/**
 * Whether a reader would still read the form in a run of letters that differs from it by one slip: the fewer its letters, the less
 * may differ, and the first letter weighs most.
 */
export function isReadableSlip(
  kind: EditKind,
  letters: ArrayLike<number>,
  from: number,
  length: number,
  form: number,
  index: MarkIndex,
): boolean {
  const formLength = lengthOf(index, form);
  const formFrom = lettersOf(index, form);
  const sameStart = index.letters[formFrom] === letters[from];
  let same = 0;
  while (same < length && same < formLength && letters[from + same] === index.letters[formFrom + same]) same++;
  const met = letters[from + same] ?? 0;
  const meant = index.letters[formFrom + same] ?? 0;
  switch (kind) {
    case "repeated":
      return true;
    case "inserted":
      return (
        formLength >= 5 ||
        same === formLength ||
        [same - 1, same + 1].some((at) => at >= 0 && at < length && areNeighbours(met, letters[from + at] ?? 0))
      );
    case "swapped":
      return formLength >= 5 || sameStart;
    case "exchanged":
      return sameStart || formLength >= longEnough || areAlike(met, meant);
    case "changed":
      return areAlike(met, meant) ? formLength >= 6 || sameStart : formLength >= longEnough;
    case "dropped":
      return formLength >= 6 || (formLength === 5 && sameStart);
    case "without-vowels":
      return sameStart && (vowels(letters, from, length) <= 1 || length >= 7) && length >= 4;
  }
}

function vowels(letters: ArrayLike<number>, from: number, length: number): number {
  let count = 0;
  for (let at = from; at < from + length; at++) if (isVowel(letters[at] ?? 0)) count++;
  return count;
}
