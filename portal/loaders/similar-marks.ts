import type { Mark } from "../../shared/mark/mark.ts";
import { foldName } from "../../shared/search/fold-name.ts";
import { buildNameIndex, slipsFor } from "../../shared/search/name-index.ts";
import { buildSoundIndex } from "../../shared/search/sound-index.ts";
import { register } from "./register.ts";

/** A neighbour of a mark and why it is one. */
export type SimilarMark = { mark: Mark; how: "written" | "sounds" };

const entries = register.marks
  .flatMap((mark) => mark.words.map((word) => ({ mark, folded: foldName(word) })))
  .filter(({ folded }) => folded.length > 2);
const names = buildNameIndex(entries.map(({ folded }) => folded));
const sounds = buildSoundIndex(entries.map(({ folded }) => folded));

/** Marks of the register that are written or sound nearly like these words, nearest first; without the mark itself. */
export function similarMarks(words: readonly string[], own: string | undefined): SimilarMark[] {
  const found = new Map<string, SimilarMark>();
  const add = (row: number, how: SimilarMark["how"]) => {
    const mark = entries[row]?.mark;
    if (mark && mark.id !== own && !found.has(mark.id)) found.set(mark.id, { mark, how });
  };
  for (const word of words) {
    const folded = foldName(word);
    if (folded.length < 3) continue;
    for (const { name } of names.near(folded, slipsFor(folded.length), 8)) add(name, "written");
    for (const row of sounds.alike(folded).close) add(row, "sounds");
  }
  return [...found.values()].slice(0, 8);
}
