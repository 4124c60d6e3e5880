import { foldMark } from "../../shared/mark/fold-mark.ts";
import type { Mark } from "../../shared/mark/mark.ts";
import { buildNameIndex, slipsFor } from "../../shared/search/name-index.ts";
import { buildSoundIndex } from "../../shared/search/sound-index.ts";
import { register } from "./register.ts";

const entries = register.marks
  .flatMap((mark) => mark.words.map((word) => ({ mark, folded: foldMark(word) })))
  .filter(({ folded }) => folded.length > 2);
const names = buildNameIndex(entries.map(({ folded }) => folded));
const sounds = buildSoundIndex(entries.map(({ folded }) => folded));

/** Marks of the register that are written or sound nearly like this one, nearest first, without itself. */
export function similarMarks(mark: Mark): Mark[] {
  const near = mark.words.flatMap((word) => {
    const folded = foldMark(word);
    return folded.length < 3
      ? []
      : [...names.near(folded, slipsFor(folded.length), 8).map(({ name }) => name), ...sounds.alike(folded).close];
  });
  const found = near.flatMap((row) => entries[row]?.mark ?? []);
  return [...new Set(found)].filter((other) => other.id !== mark.id).slice(0, 8);
}
