import { hashText } from "../mark/letters-hash.ts";
import { textOfUnits } from "../mark/text-of-units.ts";
import { buildWordTable } from "../mark/word-table.ts";
import { commonFrom, isEnglishWord, longestAbbreviation } from "../mark/words.ts";
import { editKind } from "./edit-kind.ts";
import { lengthOf, lettersOf, type MarkIndex } from "./index-layout.ts";
import { howeverShort, longestNear, mostNearKeys, slipKeys, wholeKeys } from "./near-keys.ts";
import { packMarkIndex } from "./pack-mark-index.ts";
import { longestEnding, shortestEnding, shortestWithEnding } from "./turned-form.ts";

/** More forms than this reach most words, and looking would take long. */
const mostForms = 3000;

/**
 * The same index with only those of the words of speech that can decide anything about its marks. It finds the same mentions in every
 * text: whether a run of a text is a mark or a slip of one turns on its own words only, and each of these is a piece of the mark
 * or one slip away from a piece. For a few hundred marks that is one word in twelve.
 * @param spoken all words that `index.words.language` was built from, folded, with their values
 * @param most an index of more forms stays as it is
 */
export function keepWordsInReach(index: MarkIndex, spoken: ReadonlyMap<string, number>, most = mostForms): MarkIndex {
  if (index.formCount > most) return index;
  const reach = reachOf(index);
  const kept = [...spoken].filter(([word, value]) =>
    word.length <= longestAbbreviation ? value >= commonFrom && isEnglishWord(value) : isInReach(word, reach),
  );
  const language = buildWordTable(new Map(kept.map(([word, value]) => [hashText(word), value])), index.words.language.shape);
  return packMarkIndex({ ...index, words: { ...index.words, language } });
}

/** What is left of the shortest word that is no abbreviation when one letter is dropped. */
const shortestPiece = longestAbbreviation;

/** Forms, pieces of forms, and the pieces as places in `letters` under the keys by which a word one slip away meets them. */
type Reach = {
  letters: Uint16Array;
  forms: ReadonlySet<string>;
  pieces: ReadonlySet<string>;
  byKey: ReadonlyMap<number, readonly Piece[]>;
};
type Piece = { start: number; length: number };

function reachOf(index: MarkIndex): Reach {
  const { letters } = index;
  const forms = new Set<string>();
  const pieces = new Set<string>();
  const byKey = new Map<number, Piece[]>();
  for (let form = 0; form < index.formCount; form++) {
    const from = lettersOf(index, form);
    const end = from + Math.min(lengthOf(index, form), index.longestForm);
    forms.add(textOf(letters, from, end - from));
    for (let start = from; start < end; start++) {
      for (let length = shortestPiece; length <= longestNear && start + length <= end; length++) {
        const text = textOf(letters, start, length);
        if (pieces.has(text)) continue;
        pieces.add(text);
        for (const key of scratch.subarray(0, keysOf(letters, start, length))) {
          const met = byKey.get(key);
          if (met) met.push({ start, length });
          else byKey.set(key, [{ start, length }]);
        }
      }
    }
  }
  return { letters, forms, pieces, byKey };
}

const textOf = (letters: Uint16Array, start: number, length: number): string =>
  textOfUnits(letters.subarray(start, start + length));

/** A word may be a piece of a form, also backwards, or a whole form with an ending; and it may carry the s of "Acme's". */
function isInReach(word: string, reach: Reach): boolean {
  if (word.length > longestNear) return true;
  const ways = word.endsWith("s") ? [word, word.slice(0, -1)] : [word];
  return ways.some((way) => isNear(way, reach) || reach.pieces.has([...way].reverse().join("")) || hasEnding(way, reach));
}

function hasEnding(word: string, { forms }: Reach): boolean {
  for (let extra = shortestEnding; extra <= longestEnding; extra++)
    if (word.length - extra >= shortestWithEnding && forms.has(word.slice(0, -extra))) return true;
  return false;
}

function isNear(word: string, { letters, byKey }: Reach): boolean {
  const own = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
  const count = keysOf(own, 0, own.length);
  for (let at = 0; at < count; at++) {
    for (const { start, length } of byKey.get(scratch[at] ?? 0) ?? [])
      if (editKind(own, 0, own.length, letters, start, length) !== undefined) return true;
  }
  return false;
}

const scratch = new Uint32Array(mostNearKeys);

/** Writes keys like those of `nearKeys`, also for pieces too short to be looked for by themselves, and gives their number. */
function keysOf(letters: Uint16Array, start: number, length: number): number {
  return wholeKeys(letters, start, length, scratch, slipKeys(letters, start, length, scratch), howeverShort);
}
