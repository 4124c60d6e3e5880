import { ok, problem, type Result } from "../../result.ts";
import { decodeText, encodeText } from "../../text-coder.ts";
import { checksum } from "./checksum.ts";
import { emptyColumn, type NumberColumn, readNumbers } from "./number-column.ts";

/** Layout of the file. A reader refuses any other number; a new section alone does not change it. */
export const formatNumber = 1;
const magic = "BLR1";
// Typed arrays of any kind can then lie directly over a section, without a copy.
const alignment = 8;

/** What stands in the file's directory besides the sections. */
export type SectionsHead = { version: string; asOf: string; counts: { recordations: number; marks: number; releases: number } };
export type SectionWriter = (name: string, bytes: Uint8Array) => void;
export type Sections = { head: SectionsHead; names: string[]; get(name: string): Uint8Array | undefined };

type Entry = { name: string; bytes: number; sum: number };
type Directory = SectionsHead & { format: number; sections: Entry[] };

/**
 * magic, length of the directory, checksum of the directory (4 bytes each, little-endian), the directory as JSON, then the
 * sections in its order, each on a multiple of 8 bytes.
 */
export function writeSections(head: SectionsHead, sections: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const entries: Entry[] = [...sections].map(([name, bytes]) => ({ name, bytes: bytes.length, sum: checksum(bytes) }));
  const directory = encodeText(JSON.stringify({ format: formatNumber, ...head, sections: entries } satisfies Directory));
  let end = aligned(12 + directory.length);
  for (const { bytes } of entries) end = aligned(end + bytes);
  const file = new Uint8Array(end);
  const view = new DataView(file.buffer);
  file.set(encodeText(magic), 0);
  view.setUint32(4, directory.length, true);
  view.setUint32(8, checksum(directory), true);
  file.set(directory, 12);
  let offset = aligned(12 + directory.length);
  for (const bytes of sections.values()) {
    file.set(bytes, offset);
    offset = aligned(offset + bytes.length);
  }
  return file;
}

/**
 * Checks every byte against its checksum, so what is read later is what was written, or was made by hand to deceive.
 * @param proven somebody has compared the SHA-256 of these very bytes: then the sections' checksums, which only find damage, are not asked again
 */
export function readSections(given: Uint8Array, proven = false): Result<Sections> {
  const bytes = given.byteOffset % alignment === 0 ? given : given.slice();
  const directory = readDirectory(bytes);
  if (!directory.ok) return directory;
  const found = new Map<string, Uint8Array>();
  let offset = directory.value.end;
  for (const { name, bytes: size, sum } of directory.value.sections) {
    if (offset + size > bytes.length) return damaged(`it ends inside its section "${name}"`);
    const section = bytes.subarray(offset, offset + size);
    if (!proven && checksum(section) !== sum) return damaged(`its section "${name}" is not as written`);
    found.set(name, section);
    offset = aligned(offset + size);
  }
  if (offset !== aligned(bytes.length)) return damaged("it goes on after its last section");
  return ok(asSections(directory.value, found));
}

/**
 * The sections of a file that is still arriving, as many as stand before the first whose name begins with `until`. @returns how many bytes must be
 * there, as far as the first ones tell, or the sections; none for what is no such file
 */
export function readSectionsBefore(until: string, bytes: Uint8Array): { needs: number } | Sections | undefined {
  if (bytes.length < 12) return { needs: 12 };
  const directoryEnd = 12 + new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(4, true);
  if (bytes.length < directoryEnd) return { needs: directoryEnd };
  const directory = readDirectory(bytes);
  if (!directory.ok) return undefined;
  const found = new Map<string, Uint8Array>();
  let offset = directory.value.end;
  for (const { name, bytes: size, sum } of directory.value.sections) {
    if (name.startsWith(until)) return offset > bytes.length ? { needs: offset } : asSections(directory.value, found);
    const section = bytes.subarray(offset, offset + size);
    if (section.length === size && checksum(section) !== sum) return undefined;
    found.set(name, section);
    offset = aligned(offset + size);
  }
  return undefined;
}

const asSections = ({ version, asOf, counts }: Directory, found: ReadonlyMap<string, Uint8Array>): Sections => ({
  head: { version, asOf, counts },
  names: [...found.keys()],
  get: (name) => found.get(name),
});

/** What the file says of its sections, and where the first of them begins. */
function readDirectory(bytes: Uint8Array): Result<Directory & { end: number }> {
  if (bytes.length < 12 || decodeText(bytes.subarray(0, 4)) !== magic) {
    return problem(
      "This is not a compact register: it does not begin with BLR1. Download the file again, or rebuild it with `lens register build`.",
    );
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const length = view.getUint32(4, true);
  if (12 + length > bytes.length) return damaged("it ends inside its directory");
  const directoryBytes = bytes.subarray(12, 12 + length);
  if (checksum(directoryBytes) !== view.getUint32(8, true)) return damaged("its directory is not as written");
  const directory = parseDirectory(decodeText(directoryBytes));
  if (!directory.ok) return directory;

  return ok({ ...directory.value, end: aligned(12 + length) });
}

const damaged = (how: string) =>
  problem(`This register is damaged: ${how}. Download it again, or rebuild it with \`lens register build\`.`);
const aligned = (offset: number): number => Math.ceil(offset / alignment) * alignment;

function parseDirectory(json: string): Result<Directory> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return damaged("its directory is not JSON");
  }
  const { format, version, asOf, counts, sections } = (parsed ?? {}) as Partial<Record<keyof Directory, unknown>>;
  if (format !== formatNumber) {
    return problem(
      `This register has format ${String(format).slice(0, 20)}; this program reads format ${formatNumber}. Update the program, or rebuild the register.`,
    );
  }
  const { recordations, marks, releases } = (counts ?? {}) as Record<string, unknown>;
  if (
    typeof version !== "string" ||
    typeof asOf !== "string" ||
    !isCount(recordations) ||
    !isCount(marks) ||
    !isCount(releases)
  ) {
    return damaged("its directory lacks version, date or counts");
  }
  if (!Array.isArray(sections) || !sections.every(isEntry)) return damaged("its directory lists no sections");
  return ok({ format, version, asOf, counts: { recordations, marks, releases }, sections });
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function isEntry(value: unknown): value is Entry {
  const { name, bytes, sum } = (value ?? {}) as Record<string, unknown>;
  return typeof name === "string" && isCount(bytes) && isCount(sum);
}

/** Takes sections by name for a reader of columns; the first thing that is missing or malformed becomes `problem()`. */
export type SectionReader = {
  /** For what was added to the format later: a register packed before has no such section, and that is no damage. */
  has(name: string): boolean;
  bytes(name: string): Uint8Array;
  /** `rows`: how many the column must have, where that is known. */
  numbers(name: string, rows?: number): NumberColumn;
  problem(): string | undefined;
};

/** Looks through `parts` in order, so that names and details may come as two files. */
export function sectionReader(parts: readonly Pick<Sections, "get">[], mostRows: number): SectionReader {
  let first: string | undefined;
  const fail = (sentence: string) => {
    first ??= `${sentence} Download the register again, or rebuild it with \`lens register build\`.`;
  };
  const find = (name: string): Uint8Array | undefined => {
    for (const part of parts) {
      const section = part.get(name);
      if (section) return section;
    }
    fail(`This register has no section "${name}".`);
    return undefined;
  };
  return {
    has: (name) => parts.some((part) => part.get(name) !== undefined),
    bytes: (name) => find(name) ?? new Uint8Array(0),
    numbers: (name, rows) => {
      const section = find(name);
      if (!section) return emptyColumn;
      const column = readNumbers(section);
      // A column of nothing but zeros takes no room: without this bound five bytes could ask for four billion rows.
      if (column && column.length <= mostRows && (rows === undefined || rows === column.length)) return column;
      fail(
        `This register's section "${name}" ${column ? `has ${column.length} rows${rows === undefined ? "" : ` instead of ${rows}`}` : "is not a column of numbers"}.`,
      );
      return emptyColumn;
    },
    problem: () => first,
  };
}
