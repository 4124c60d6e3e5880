import { foldMark } from "../mark/fold-mark.ts";
import type { Mark } from "../mark/mark.ts";

/** The register's marks, prepared so that a text is read once whatever the number of marks. */
export type MarkIndex = {
  marks: readonly Mark[];
  /** Folded letters and digits of every way a mark is written -> places in `marks`. */
  forms: ReadonlyMap<string, readonly number[]>;
  /** Most words that any form spans, so that no longer run of words is tried. */
  longestRun: number;
};

export function buildMarkIndex(marks: readonly Mark[]): MarkIndex {
  const forms = new Map<string, number[]>();
  let longestRun = 1;
  marks.forEach((mark, place) => {
    for (const words of new Set([mark.name, ...mark.words])) {
      const folded = foldMark(words);
      if (folded.length < 2) continue;
      const places = forms.get(folded);
      if (!places) forms.set(folded, [place]);
      else if (!places.includes(place)) places.push(place);
      longestRun = Math.max(longestRun, words.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean).length);
    }
  });
  return { marks, forms, longestRun };
}
