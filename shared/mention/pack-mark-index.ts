import { packWords, readWords } from "../mark/pack-words.ts";
import { ok, problem, type Result } from "../result.ts";
import type { HashTable, MarkIndex } from "./index-layout.ts";

/** Rises with every change of what follows it, and of how ids are made from names. */
const magic = 0x4d49_5837;

type Parts = Omit<MarkIndex, "bytes" | "markCount" | "formCount" | "met">;
type Section = Uint32Array | Uint16Array | Uint8Array;

/** Before the sections: magic, size, longest form, bits of both tables, number of marks and of forms; then each section's bytes. */
const headNumbers = 7;
const sectionCount = 24;
const header = (headNumbers + sectionCount) * 4;

/** Lays the parts into one buffer. Little-endian, which every machine that runs a browser is. */
export function packMarkIndex(parts: Parts): MarkIndex {
  const { marks, forms, exact, near } = parts;
  const sections: Section[] = [
    ...[marks.classesLow, marks.classesHigh, marks.flags],
    ...[forms.letters, forms.mark, forms.breaks, forms.written, forms.ambiguity, forms.flags],
    ...[parts.next, parts.oddIds, parts.neighbours, parts.letters, parts.text, parts.textStarts],
    ...[exact, near].flatMap(({ bases, starts, entries, filter }) => [bases, starts, entries, filter]),
    packWords(parts.words),
  ];
  const size = sections.reduce((sum, section) => sum + padded(section.byteLength), header);
  const bytes = new Uint8Array(size);
  const head = new Uint32Array(bytes.buffer, 0, headNumbers + sectionCount);
  head.set([magic, size, parts.longestForm, exact.bits, near.bits, marks.flags.length, forms.flags.length]);
  let at = header;
  sections.forEach((section, place) => {
    head[headNumbers + place] = section.byteLength;
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += padded(section.byteLength);
  });
  const read = readMarkIndex(bytes);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

/** Reads what {@link packMarkIndex} laid out: views over the bytes, no work per mark. Bytes at an odd offset are copied once. */
export function readMarkIndex(given: Uint8Array): Result<MarkIndex> {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  const refused = (what: string) => problem(`The index of marks ${what}. Build the register again, or load it again.`);
  if (bytes.byteLength < header) return refused("is cut short");
  const head = new Uint32Array(bytes.buffer, bytes.byteOffset, headNumbers + sectionCount);
  const [read, size, longestForm = 0, exactBits = 0, nearBits = 0, markCount = 0, formCount = 0] = head;
  if (read !== magic)
    return problem("The index of marks is not one that this version can read. Update the program, or build the register again.");
  if (size !== bytes.byteLength) return refused("is cut short");
  let at = bytes.byteOffset + header;
  const spans = Array.from(head.subarray(headNumbers), (length) => {
    const start = at;
    at += padded(length);
    return { start, length };
  });
  if (at !== bytes.byteOffset + bytes.byteLength) return refused("has parts that do not add up");
  let next = 0;
  const span = () => spans[next++] ?? { start: 0, length: 0 };
  // In the order in which they were laid.
  const numbers = (): Uint32Array => {
    const { start, length } = span();
    return new Uint32Array(bytes.buffer, start, length >> 2);
  };
  const units = (): Uint16Array => {
    const { start, length } = span();
    return new Uint16Array(bytes.buffer, start, length >> 1);
  };
  const plain = (): Uint8Array => {
    const { start, length } = span();
    return new Uint8Array(bytes.buffer, start, length);
  };
  const table = (bits: number): HashTable => ({ bits, bases: numbers(), starts: units(), entries: numbers(), filter: numbers() });
  const marks = { classesLow: numbers(), classesHigh: units(), flags: plain() };
  const forms = {
    letters: numbers(),
    mark: numbers(),
    breaks: numbers(),
    written: numbers(),
    ambiguity: plain(),
    flags: plain(),
  };
  const lists = {
    next: numbers(),
    oddIds: numbers(),
    neighbours: numbers(),
    letters: units(),
    text: plain(),
    textStarts: numbers(),
  };
  const exact = table(exactBits);
  const near = table(nearBits);
  const words = readWords(plain());
  if (!words.ok) return words;
  const met = { marks: new Map(), written: new Map() };
  return ok({ bytes, markCount, formCount, longestForm, marks, forms, ...lists, exact, near, words: words.value, met });
}

const padded = (length: number): number => (length + 3) & ~3;
