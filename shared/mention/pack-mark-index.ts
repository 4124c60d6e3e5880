import { packWords, readWords } from "../mark/pack-words.ts";
import { ok, problem, type Result } from "../result.ts";
import { formFields, type HashTable, type MarkIndex, markFields } from "./index-layout.ts";

const magic = 0x4d49_5836;
const header = 20;
const sectionCount = 12;

type Parts = Omit<MarkIndex, "bytes" | "markCount" | "formCount" | "met">;

/** Lays the parts into one buffer. Little-endian, which every machine that runs a browser is. */
export function packMarkIndex(parts: Parts): MarkIndex {
  const { marks, forms, neighbours, letters, text, exact, near, words } = parts;
  const packedWords = packWords(words);
  const sections: (Uint32Array | Uint16Array | Uint8Array)[] = [
    marks,
    forms,
    neighbours,
    exact.starts,
    exact.entries,
    near.starts,
    near.entries,
    exact.filter,
    near.filter,
    letters,
    text,
    packedWords,
  ];
  const size = sections.reduce((sum, section) => sum + padded(section.byteLength), header * 4);
  const bytes = new Uint8Array(size);
  const head = new Uint32Array(bytes.buffer, 0, header);
  head.set([magic, size, parts.longestForm, exact.bits, near.bits]);
  let at = header * 4;
  sections.forEach((section, place) => {
    head[5 + place] = section.byteLength;
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
  if (bytes.byteLength < header * 4) return refused("is cut short");
  const head = new Uint32Array(bytes.buffer, bytes.byteOffset, header);
  if (head[0] !== magic)
    return problem("The index of marks is not one that this version can read. Update the program, or build the register again.");
  if (head[1] !== bytes.byteLength) return refused("is cut short");
  let at = bytes.byteOffset + header * 4;
  const spans = Array.from({ length: sectionCount }, (_, place) => {
    const length = head[5 + place] ?? 0;
    const start = at;
    at += padded(length);
    return { start, length };
  });
  if (at !== bytes.byteOffset + bytes.byteLength) return refused("has parts that do not add up");
  const numbers = (place: number) => new Uint32Array(bytes.buffer, spans[place]?.start, (spans[place]?.length ?? 0) >> 2);
  const units = (place: number) => new Uint16Array(bytes.buffer, spans[place]?.start, (spans[place]?.length ?? 0) >> 1);
  const table = (bits: number | undefined, place: number, filter: number): HashTable => ({
    bits: bits ?? 0,
    starts: numbers(place),
    entries: numbers(place + 1),
    filter: numbers(filter),
  });
  const words = readWords(new Uint8Array(bytes.buffer, spans[11]?.start, spans[11]?.length));
  if (!words.ok) return words;
  const marks = numbers(0);
  const forms = numbers(1);
  return ok({
    bytes,
    markCount: marks.length / markFields.count,
    formCount: forms.length / formFields.count,
    longestForm: head[2] ?? 0,
    marks,
    forms,
    neighbours: numbers(2),
    exact: table(head[3], 3, 7),
    near: table(head[4], 5, 8),
    letters: units(9),
    text: units(10),
    words: words.value,
    met: { marks: new Map(), written: new Map() },
  });
}

const padded = (length: number): number => (length + 3) & ~3;
