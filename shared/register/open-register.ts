import type { Mark } from "../mark/mark.ts";
import type { Recordation } from "../recordation/recordation.ts";
import type { ReleaseNote } from "../release/release.ts";
import { ok, problem, type Result } from "../result.ts";
import { type DetailsPart, readDetailsPart } from "./compact/details-part.ts";
import type { NamesPart } from "./compact/names-part.ts";
import type { SectionsHead } from "./compact/sections.ts";
import { asNames, type OpenNames, openParts, within } from "./open-names.ts";
import type { Register } from "./register.ts";

/** The whole register, read as it is asked for: opening it decodes nothing. */
export type OpenRegister = OpenNames & {
  mark(mark: number): Mark;
  marks(): Mark[];
  recordation(row: number): Recordation;
  recordations(): Recordation[];
  release(row: number): ReleaseNote;
  releases(): ReleaseNote[];
};

/**
 * Opens a register file, or its names and details as two files of one version. Any bytes may be given: damaged or foreign
 * ones end as a problem, and bytes made by hand to pass the checksums can give wrong texts but never an exception.
 */
export function openRegister(...files: Uint8Array[]): Result<OpenRegister> {
  return open(files, false);
}

/**
 * The same for bytes whose SHA-256 has just been compared with a signed manifest, or that came inside the program's own
 * package: they are not read through a second time, which is most of the work of opening.
 */
export function openProvenRegister(...files: Uint8Array[]): Result<OpenRegister> {
  return open(files, true);
}

function open(files: readonly Uint8Array[], proven: boolean): Result<OpenRegister> {
  const opened = openParts(files, proven);
  if (!opened.ok) return opened;
  const { names, read, head, sections } = opened.value;
  const details = readDetailsPart(read, head, names);
  const wrong = read.problem();
  return wrong === undefined ? ok({ ...asNames(names, head, sections), ...asDetails(names, details, head) }) : problem(wrong);
}

/** Everything in an open register as plain objects. For building pages; a panel or worker asks for the rows it shows. */
export function unpackRegister(register: OpenRegister): Register {
  const { version, asOf } = register;
  return { version, asOf, recordations: register.recordations(), marks: register.marks(), releases: register.releases() };
}

function asDetails(
  names: NamesPart,
  details: DetailsPart,
  { counts }: SectionsHead,
): Pick<OpenRegister, "mark" | "marks" | "recordation" | "recordations" | "release" | "releases"> {
  const mark = within("mark", counts.marks, names.mark);
  const recordation = within("recordation", counts.recordations, details.recordation);
  const release = within("release", counts.releases, details.release);
  return {
    mark,
    marks: () => Array.from({ length: counts.marks }, (_, row) => mark(row)),
    recordation,
    recordations: () => Array.from({ length: counts.recordations }, (_, row) => recordation(row)),
    release,
    releases: () => Array.from({ length: counts.releases }, (_, row) => release(row)),
  };
}
