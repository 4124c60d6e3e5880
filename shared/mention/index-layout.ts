import { slugOf } from "../mark/fold-mark.ts";
import type { Standing } from "../mark/mark.ts";
import type { Words } from "../mark/words.ts";
import { decodeText } from "../text-coder.ts";
import { firstAtLeast } from "./first-at-least.ts";
import type { KeyFilter } from "./key-filter.ts";

/**
 * The register's marks, prepared so that a text is read once whatever the number of marks. All of it lies in one buffer: `bytes`
 * is what is stored beside the register, the rest are views of it, and reading it back does no work per mark. A worker that starts
 * reads all of it before it can answer, so every column is as narrow as its numbers.
 */
export type MarkIndex = {
  bytes: Uint8Array;
  markCount: number;
  formCount: number;
  /** Letters of the longest form; no longer run of words is tried. */
  longestForm: number;
  marks: MarkColumns;
  forms: FormColumns;
  /** A form and the form of another mark with the same letters, by form; of those whose flags tell of one. */
  next: Uint32Array;
  /** A mark and the text of its id, by mark; of those whose id is not made from their name. */
  oddIds: Uint32Array;
  /** A mark, where its neighbour's folded letters stand in `letters`, and how many; by mark. */
  neighbours: Uint32Array;
  /** Folded letters of neighbours, then of forms one after another. */
  letters: Uint16Array;
  /** Texts in UTF-8 and where each begins: the marks' names in the marks' order, then odd ids and other spellings. */
  text: Uint8Array;
  textStarts: Uint32Array;
  /** Hash of a form's letters -> the first form written so. Its filter also passes the edges of forms, see `form-edges.ts`. */
  exact: HashTable;
  /** Hash of a form with one letter left out, without its doubled letters, or without its vowels -> form. */
  near: HashTable;
  words: Words;
  /** What has been read of `text` before. */
  met: MetTexts;
};

/** Nice classes 1 to 45 are the bits of `classesLow` and `classesHigh`. */
export type MarkColumns = { flags: Uint8Array; classesLow: Uint32Array; classesHigh: Uint16Array };
/** `letters` is where a form's letters begin, with one more for the last one's end; `ambiguity` is in hundredths; `written` is a text. */
export type FormColumns = {
  letters: Uint32Array;
  mark: Uint32Array;
  breaks: Uint32Array;
  written: Uint32Array;
  ambiguity: Uint8Array;
  flags: Uint8Array;
};

/** Texts are read letter by letter, so those of marks that are met again and again are kept. Places and forms are the keys. */
export type MetTexts = { marks: Map<number, IndexedMark>; written: Map<number, string> };
/** More are not kept: a register of a million marks is read through by some. */
const mostMet = 20_000;

/**
 * Buckets by the high `bits` of the spread hash: entries of bucket b are those from `bases[b >> 8] + starts[b]` to the next bucket's
 * first. An entry holds the hash's other bits above, and below them, in as many bits as tell a bucket, its form. What does not pass
 * `filter` is in no bucket.
 */
export type HashTable = { bits: number; bases: Uint32Array; starts: Uint16Array; entries: Uint32Array; filter: KeyFilter };

export const markFlags = { recorded: 1, needsContext: 2, hasNeighbours: 4, hasOddId: 8 } as const;
export const formFlags = { ordinaryWord: 2, part: 4, standsAlone: 8, hasNext: 16 } as const;

/** What a mention tells of its mark. Made where a mention is made, not when the index is read. */
export type IndexedMark = { id: string; name: string; standing: Standing; needsContext: boolean };

export function indexedMark(index: MarkIndex, place: number): IndexedMark {
  const known = index.met.marks.get(place);
  if (known) return known;
  const mark = readMark(index, place);
  if (index.met.marks.size < mostMet) index.met.marks.set(place, mark);
  return mark;
}

function readMark(index: MarkIndex, place: number): IndexedMark {
  const name = textAt(index, place);
  const oddId = hasMarkFlag(index, place, markFlags.hasOddId) ? partnerOf(index.oddIds, place) : -1;
  return {
    id: oddId === -1 ? slugOf(name) : textAt(index, oddId),
    name,
    standing: hasMarkFlag(index, place, markFlags.recorded) ? "recorded" : "seized",
    needsContext: needsContext(index, place),
  };
}

/** Where the form's letters begin. */
export const lettersOf = ({ forms }: MarkIndex, form: number): number => forms.letters[form] ?? 0;
export const lengthOf = ({ forms }: MarkIndex, form: number): number =>
  (forms.letters[form + 1] ?? 0) - (forms.letters[form] ?? 0);
export const markOf = ({ forms }: MarkIndex, form: number): number => forms.mark[form] ?? 0;
/** The letters, as bits, before which a word of the form begins. */
export const breaksOf = ({ forms }: MarkIndex, form: number): number => forms.breaks[form] ?? 0;
/** How far the form is also words of the language: 0 to 1. */
export const ambiguityAt = ({ forms }: MarkIndex, form: number): number => (forms.ambiguity[form] ?? 0) / 100;
export const hasFlag = ({ forms }: MarkIndex, form: number, flag: number): boolean => ((forms.flags[form] ?? 0) & flag) !== 0;
/** Whether the form's letters are those of an ordinary word. */
export const isOrdinary = (index: MarkIndex, form: number): boolean => hasFlag(index, form, formFlags.ordinaryWord);

/** The form of another mark with the same letters; -1 for none. */
export const nextForm = (index: MarkIndex, form: number): number =>
  hasFlag(index, form, formFlags.hasNext) ? partnerOf(index.next, form) : -1;

export const hasMarkFlag = ({ marks }: MarkIndex, mark: number, flag: number): boolean => ((marks.flags[mark] ?? 0) & flag) !== 0;
/** Whether the mark's one-word spellings name nothing by themselves. */
export const needsContext = (index: MarkIndex, mark: number): boolean => hasMarkFlag(index, mark, markFlags.needsContext);

/** Neighbours of a mark, as folded letters. */
export function neighboursOf(index: MarkIndex, place: number): Uint16Array[] {
  if (!hasMarkFlag(index, place, markFlags.hasNeighbours)) return [];
  const { neighbours, letters } = index;
  const found: Uint16Array[] = [];
  for (let row = firstAtLeast(neighbours, neighbours.length / 3, place, 3); neighbours[row * 3] === place; row++) {
    const start = neighbours[row * 3 + 1] ?? 0;
    found.push(letters.subarray(start, start + (neighbours[row * 3 + 2] ?? 0)));
  }
  return found;
}

/** What stands beside a number in pairs that are sorted by their first; -1 where it is none of them. */
function partnerOf(pairs: Uint32Array, number: number): number {
  const row = firstAtLeast(pairs, pairs.length / 2, number, 2);
  return pairs[row * 2] === number ? (pairs[row * 2 + 1] ?? -1) : -1;
}

/** A form's words as the register writes them, in small letters. */
export function writtenForm(index: MarkIndex, form: number): string {
  const known = index.met.written.get(form);
  if (known !== undefined) return known;
  const written = textAt(index, index.forms.written[form] ?? 0).toLowerCase();
  if (index.met.written.size < mostMet) index.met.written.set(form, written);
  return written;
}

function textAt({ text, textStarts }: MarkIndex, place: number): string {
  return decodeText(text.subarray(textStarts[place], textStarts[place + 1]));
}

/** Nice classes 1 to 45. */
export function classesOf({ marks }: MarkIndex, place: number): number[] {
  const low = marks.classesLow[place] ?? 0;
  const high = marks.classesHigh[place] ?? 0;
  const classes: number[] = [];
  for (let bit = 0; bit < 32; bit++) if ((low & (1 << bit)) !== 0) classes.push(bit);
  for (let bit = 0; bit < 14; bit++) if ((high & (1 << bit)) !== 0) classes.push(32 + bit);
  return classes;
}
