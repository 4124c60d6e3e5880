import type { Mark } from "../mark/mark.ts";
import type { RecordationNumber } from "../recordation/recordation-number.ts";
import { ok, problem, type Result } from "../result.ts";
import { type NamesPart, readNamesPart } from "./compact/names-part.ts";
import { noNumbers, numberSections } from "./compact/number-parts.ts";
import { readSections, readSectionsBefore, type Sections, type SectionsHead, sectionReader } from "./compact/sections.ts";

/** What the names alone can answer: enough to find a record. Rows run from 0; a row outside throws RangeError. */
export type OpenNames = {
  version: string;
  /** ISO date of the newest evidence review. */
  asOf: string;
  counts: SectionsHead["counts"];
  markName(mark: number): string;
  markNames(): string[];
  /** The marks that no recordation proves, and only releases name. */
  unprovenMarks(): Mark[];
  /** How many releases name the mark. */
  releaseCount(mark: number): number;
  /** Rows of the recordations that prove the mark, closest evidence first. */
  byMark(mark: number): number[];
  /** Rows that carry this number (in its normal form); several where sources disagree, none where it is not in the register. */
  byNumber(number: RecordationNumber): number[];
  /** Row of the recordation with this id. */
  byId(id: string): number | undefined;
  recordationMark(row: number): string;
  recordationWords(row: number): string[];
  /** Mark and words of all recordations by row, many times faster than one by one. */
  recordationNames(): { mark: string; words: string[] }[];
  recordationId(row: number): string;
  recordationNumber(row: number): RecordationNumber | undefined;
  /** A section that rides along, such as an index over the marks; it starts on a multiple of 8 bytes. */
  section(name: string): Uint8Array | undefined;
};

/** Opens the names file (or a whole register) for finding. */
export function openNames(bytes: Uint8Array): Result<OpenNames> {
  const opened = openParts([bytes], false);
  if (!opened.ok) return opened;
  const { names, read, head, sections } = opened.value;
  const wrong = read.problem();
  return wrong === undefined ? ok(asNames(names, head, sections)) : problem(wrong);
}

/**
 * The names of a file of which only a first part has arrived: all but the numbers, which stand last, and the ids made from them.
 * @returns how many bytes must be there; or the names; or nothing where the file cannot be read so: then it is opened when it is whole
 */
export function openNamesSoFar(bytes: Uint8Array): { needs: number } | OpenNames | undefined {
  const sections = readSectionsBefore(numberSections, bytes);
  if (sections === undefined || "needs" in sections) return sections;
  const read = sectionReader([sections], bytes.length);
  const names = readNamesPart(read, sections.head, noNumbers);
  return read.problem() === undefined ? asNames(names, sections.head, [sections]) : undefined;
}

export type Parts = { names: NamesPart; read: ReturnType<typeof sectionReader>; head: SectionsHead; sections: Sections[] };

/** Opens the files of one register; what they hold is read later. */
export function openParts(files: readonly Uint8Array[], proven: boolean): Result<Parts> {
  const sections: Sections[] = [];
  for (const file of files) {
    const read = readSections(file, proven);
    if (!read.ok) return read;
    sections.push(read.value);
  }
  const head = sections[0]?.head;
  if (!head) return problem("No register was given to open.");
  const other = sections.find((part) => part.head.version !== head.version);
  if (other) {
    return problem(
      `These files belong to two registers, ${head.version} and ${other.head.version}. Load both from the same manifest.`,
    );
  }
  // Every row takes more than one byte in some section, so a count beyond the bytes is made up.
  const bytes = files.reduce((sum, file) => sum + file.length, 0);
  if (Math.max(head.counts.recordations, head.counts.marks, head.counts.releases) > bytes) {
    return problem(
      "This register is damaged: it claims more rows than it has bytes. Download it again, or rebuild it with `lens register build`.",
    );
  }
  const read = sectionReader(sections, bytes);
  return ok({ names: readNamesPart(read, head), read, head, sections });
}

export function asNames(names: NamesPart, head: SectionsHead, sections: readonly Sections[]): OpenNames {
  const { recordations, marks } = head.counts;
  return {
    ...head,
    markName: within("mark", marks, names.markName),
    markNames: names.markNames,
    unprovenMarks: names.unprovenMarks,
    releaseCount: within("mark", marks, names.releaseCount),
    byMark: within("mark", marks, names.recordationsOf),
    byNumber: names.numbers.rowsOf,
    byId: names.rowOfId,
    recordationMark: within("recordation", recordations, names.recordationMark),
    recordationWords: within("recordation", recordations, names.recordationWords),
    recordationNames: names.recordationNames,
    recordationId: within("recordation", recordations, names.recordationId),
    recordationNumber: within("recordation", recordations, names.numbers.at),
    section: (name) => sections.map((part) => part.get(name)).find((bytes) => bytes !== undefined),
  };
}

/** Row numbers are promises: one outside says so at once, and is not taken for an empty row. */
export function within<T>(noun: string, count: number, read: (row: number) => T): (row: number) => T {
  return (row) => {
    if (Number.isInteger(row) && row >= 0 && row < count) return read(row);
    throw new RangeError(`There is no ${noun} ${row}: the register has ${count}, counted from 0.`);
  };
}
