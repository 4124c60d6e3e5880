import { foldMark } from "../mark/fold-mark.ts";
import type { Mark } from "../mark/mark.ts";
import type { EvidenceLevel, GrayMarket, Recordation, RecordationKind } from "../recordation/recordation.ts";
import { yearOfNumber } from "../recordation/recordation-number.ts";
import type { Register } from "../register/register.ts";

/** What a search result is: a recordation of some kind, or a mark that only releases name. */
export type RecordKind = RecordationKind | "seized-mark";

/** What the names alone tell of a record. */
export type NamedRecord = {
  title: string;
  /** Other words by which it is known. */
  words: string[];
  number?: string;
  /** How many releases name it on seized goods. */
  releases: number;
  /** English address of its page. */
  path: string;
};

/** One thing that the record search can find, with all that a result row shows. */
export type SearchRecord = NamedRecord & {
  kind: RecordKind;
  classes: number[];
  registrationNumber?: string;
  owner?: string;
  goods?: string;
  grayMarket: GrayMarket;
  evidence: EvidenceLevel | "releases";
  /** Year it took effect, by its date or else by its number. */
  year?: number;
  expires?: string;
  documented?: string;
};

/** A record as far as it is known: details follow the names. */
export type ShownRecord = NamedRecord & Partial<SearchRecord>;

/** All records of a register: every recordation, and every mark that has none. */
export function searchRecords({ recordations, marks }: Pick<Register, "recordations" | "marks">): SearchRecord[] {
  const releasesOf = new Map(marks.flatMap((mark) => mark.recordations.map((id) => [id, mark.releases.length] as const)));
  const seized = marks.filter((mark) => mark.recordations.length === 0).map(seizedRecord);
  return [...recordations.map((recordation) => asRecord(recordation, releasesOf.get(recordation.id) ?? 0)), ...seized];
}

/** A mark that only releases name. */
export const seizedRecord = (mark: Mark): SearchRecord => ({
  kind: "seized-mark",
  title: mark.name,
  words: otherWords(mark.name, mark.words),
  classes: mark.classes,
  grayMarket: "unknown",
  evidence: "releases",
  releases: mark.releases.length,
  path: `/marks/${mark.id}/`,
});

/** The words by which a record is known beside its title. */
export const otherWords = (title: string, words: readonly string[]): string[] =>
  words.filter((word) => foldMark(word) !== foldMark(title));

/** @param releases how many releases name its mark */
export function asRecord(recordation: Recordation, releases: number): SearchRecord {
  const {
    id,
    kind,
    mark,
    words,
    number,
    registrationNumber,
    owner,
    goods,
    classes,
    grayMarket,
    evidenceLevel,
    effective,
    expires,
    source,
  } = recordation;
  const year = effective ? Number(effective.slice(0, 4)) : number ? yearOfNumber(number) : undefined;
  return {
    kind,
    title: mark,
    words: otherWords(mark, words),
    ...(number === undefined ? {} : { number }),
    ...(registrationNumber === undefined ? {} : { registrationNumber }),
    ...(owner === undefined ? {} : { owner }),
    ...(goods === undefined ? {} : { goods }),
    ...(year === undefined ? {} : { year }),
    ...(expires === undefined ? {} : { expires }),
    ...(source.documented === undefined ? {} : { documented: source.documented }),
    classes,
    grayMarket,
    evidence: evidenceLevel,
    releases,
    path: `/recordations/${id}/`,
  };
}
