import { readDetailsPart } from "./compact/details-part.ts";
import { readNamesPart } from "./compact/names-part.ts";
import { writeNumberParts } from "./compact/number-parts.ts";
import type { RegisterContent } from "./compact/register-content.ts";
import { type SectionReader, type SectionsHead, sectionReader, writeSections } from "./compact/sections.ts";
import { writeDetailsPart, writeOddDetails } from "./compact/write-details-part.ts";
import { writeNamesPart, writeOddMarks } from "./compact/write-names-part.ts";
import { registerVersion, type Sha256 } from "./register-version.ts";

/** The register in its one published form: whole, or as two files so that search can begin with the names alone. */
export type PackedRegister = { version: string; whole: Bytes; names: Bytes; details: Bytes };
export type Bytes = Uint8Array<ArrayBuffer>;

/** Sections that ride along with the names, such as an index over the marks. They do not count towards the version. */
export type RidingSections = Readonly<Record<string, Uint8Array>>;

/** Packs a register; equal content gives equal bytes. Rows keep their order; sorted by mark they take least room. */
export function packRegister(content: RegisterContent, sha256: Sha256, riding: RidingSections = {}): PackedRegister {
  const { names, details, head } = sectionsOf(content);
  const version = registerVersion(content, sha256);
  const dated = { ...head, version };
  return {
    version,
    whole: writeSections(dated, new Map([...names, ...Object.entries(riding), ...details])),
    // Who opens the parts wants to find and show records: what rides along for matching would be most of their bytes.
    names: writeSections(dated, names),
    details: writeSections(dated, details),
  };
}

type SectionMap = Map<string, Uint8Array>;

function sectionsOf(content: RegisterContent): { names: SectionMap; details: SectionMap; head: SectionsHead } {
  const { recordations, marks, releases, asOf } = content;
  const head: SectionsHead = {
    version: "",
    asOf,
    counts: { recordations: recordations.length, marks: marks.length, releases: releases.length },
  };
  const names: SectionMap = new Map();
  const details: SectionMap = new Map();
  const toNames = (name: string, bytes: Uint8Array) => void names.set(name, bytes);
  const toDetails = (name: string, bytes: Uint8Array) => void details.set(name, bytes);

  // What was written is read back at once: whatever the columns cannot say is kept beside them as JSON.
  writeNamesPart(toNames, content);
  writeOddMarks(toNames, marks, undefined);
  // Last, for they compress least: whoever reads the file as it arrives has all names by then, and can order them meanwhile.
  writeNumberParts(
    toNames,
    recordations.map(({ number }) => number),
  );
  writeDetailsPart(toDetails, content, readNamesPart(readerOf(names), head).numbers);
  writeOddDetails(toDetails, content, undefined);
  const readNames = readNamesPart(readerOf(names, details), head);
  const readDetails = readDetailsPart(readerOf(details, names), head, readNames);
  writeOddMarks(toNames, marks, readNames);
  writeOddDetails(toDetails, content, readDetails);
  return { names, details, head };
}

function readerOf(...maps: SectionMap[]): SectionReader {
  const get = (name: string) => maps.find((map) => map.has(name))?.get(name);
  return sectionReader([{ get }], Number.POSITIVE_INFINITY);
}
