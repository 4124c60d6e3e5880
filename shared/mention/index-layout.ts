import type { Standing } from "../mark/mark.ts";
import { textOfUnits } from "../mark/text-of-units.ts";
import type { Words } from "../mark/words.ts";
import type { KeyFilter } from "./key-filter.ts";

/**
 * The register's marks, prepared so that a text is read once whatever the number of marks. All of it lies in one buffer: `bytes`
 * is what is stored beside the register, the rest are views of it, and reading it back does no work per mark.
 */
export type MarkIndex = {
  bytes: Uint8Array;
  markCount: number;
  formCount: number;
  /** Letters of the longest form; no longer run of words is tried. */
  longestForm: number;
  /** {@link markFields} numbers a mark. */
  marks: Uint32Array;
  /** {@link formFields} numbers a form. */
  forms: Uint32Array;
  /** Where each neighbour's folded letters stand in `letters`, and how many. */
  neighbours: Uint32Array;
  /** Folded letters of forms and neighbours. */
  letters: Uint16Array;
  /** Ids, names and written words, UTF-16. */
  text: Uint16Array;
  /** Hash of a form's letters -> the first form written so. Its filter also passes the edges of forms, see `form-edges.ts`. */
  exact: HashTable;
  /** Hash of a form with one letter left out, without its doubled letters, or without its vowels -> form. */
  near: HashTable;
  words: Words;
  /** What has been read of `text` before. */
  met: MetTexts;
};

/** Texts are read letter by letter, so those of marks that are met again and again are kept. Places and forms are the keys. */
export type MetTexts = { marks: Map<number, IndexedMark>; written: Map<number, string> };
/** More are not kept: a register of a million marks is read through by some. */
const mostMet = 20_000;

/**
 * Buckets by the high `bits` of the spread hash: entries of bucket b are `starts[b]` to `starts[b + 1]`. An entry holds the hash's
 * other bits above, and below them, in as many bits as tell a bucket, its form. What does not pass `filter` is in no bucket.
 */
export type HashTable = { bits: number; starts: Uint32Array; entries: Uint32Array; filter: KeyFilter };

export const markFields = {
  id: 0,
  idLength: 1,
  name: 2,
  nameLength: 3,
  flags: 4,
  classesLow: 5,
  classesHigh: 6,
  neighbours: 7,
  neighbourCount: 8,
  count: 9,
} as const;
export const markFlags = { recorded: 1, needsContext: 2 } as const;
/** `next` is the form of another mark with the same letters, plus one; 0 for none. `ambiguity` is in hundredths. */
export const formFields = {
  letters: 0,
  length: 1,
  mark: 2,
  breaks: 3,
  next: 4,
  written: 5,
  writtenLength: 6,
  ambiguity: 7,
  flags: 8,
  count: 9,
} as const;
export const formFlags = { ordinaryWord: 2, part: 4, standsAlone: 8 } as const;

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
  const at = place * markFields.count;
  const flags = index.marks[at + markFields.flags] ?? 0;
  return {
    id: textAt(index, index.marks[at + markFields.id] ?? 0, index.marks[at + markFields.idLength] ?? 0),
    name: textAt(index, index.marks[at + markFields.name] ?? 0, index.marks[at + markFields.nameLength] ?? 0),
    standing: (flags & markFlags.recorded) !== 0 ? "recorded" : "seized",
    needsContext: (flags & markFlags.needsContext) !== 0,
  };
}

export const formField = (index: MarkIndex, form: number, field: number): number =>
  index.forms[form * formFields.count + field] ?? 0;

/** Whether the form's letters are those of an ordinary word. */
export const isOrdinary = (index: MarkIndex, form: number): boolean =>
  (formField(index, form, formFields.flags) & formFlags.ordinaryWord) !== 0;

/** Whether the mark's one-word spellings name nothing by themselves. */
export const needsContext = (index: MarkIndex, mark: number): boolean =>
  ((index.marks[mark * markFields.count + markFields.flags] ?? 0) & markFlags.needsContext) !== 0;

/** Neighbours of a mark, as folded letters. */
export function neighboursOf(index: MarkIndex, place: number): Uint16Array[] {
  const at = place * markFields.count;
  const first = index.marks[at + markFields.neighbours] ?? 0;
  const count = index.marks[at + markFields.neighbourCount] ?? 0;
  return Array.from({ length: count }, (_, each) => {
    const start = index.neighbours[(first + each) * 2] ?? 0;
    return index.letters.subarray(start, start + (index.neighbours[(first + each) * 2 + 1] ?? 0));
  });
}

/** A form's words as the register writes them, in small letters. */
export function writtenForm(index: MarkIndex, form: number): string {
  const known = index.met.written.get(form);
  if (known !== undefined) return known;
  const start = formField(index, form, formFields.written);
  const written = textAt(index, start, formField(index, form, formFields.writtenLength)).toLowerCase();
  if (index.met.written.size < mostMet) index.met.written.set(form, written);
  return written;
}

export function textAt(index: MarkIndex, offset: number, length: number): string {
  return textOfUnits(index.text.subarray(offset, offset + length));
}

/** Nice classes 1 to 45 as two sets of bits. */
export function classesOf(index: MarkIndex, place: number): number[] {
  const at = place * markFields.count;
  const low = index.marks[at + markFields.classesLow] ?? 0;
  const high = index.marks[at + markFields.classesHigh] ?? 0;
  const classes: number[] = [];
  for (let bit = 0; bit < 32; bit++) if ((low & (1 << bit)) !== 0) classes.push(bit);
  for (let bit = 0; bit < 14; bit++) if ((high & (1 << bit)) !== 0) classes.push(32 + bit);
  return classes;
}
