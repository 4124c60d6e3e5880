import { buildClassIndex, type ClassIndex } from "./class-index.ts";
import { buildOwnerSearch, type OwnerSearch } from "./owner-search.ts";
import type { RecordWords } from "./record-search.ts";
import { buildSoundIndex, type SoundIndex } from "./sound-index.ts";
import { buildWordSearch, type WordSearch } from "./word-search.ts";

/** What is searched beyond names and numbers; `words` takes longest and is built in stretches, so that questions are answered meanwhile. */
export type WordIndexes = { owners: OwnerSearch; classes: ClassIndex; sounds: SoundIndex; words: Promise<WordSearch> };

/** @param folded folded names to be found by their sound */
export function buildWordIndexes(
  names: readonly (readonly string[])[],
  folded: readonly string[],
  { owners, goods, seizedGoods, classes, classNames }: RecordWords,
): WordIndexes {
  const documents = names.map((own, id) => {
    const seized = seizedGoods?.(id);
    const document = { id, name: own.join(" "), owner: owners[id] ?? "", goods: goods[id] ?? "" };
    return seized === undefined ? document : { ...document, seized };
  });
  return {
    owners: buildOwnerSearch(owners),
    classes: buildClassIndex(classes, classNames),
    sounds: buildSoundIndex(folded),
    words: buildWordSearch(documents),
  };
}
