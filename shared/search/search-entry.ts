import { foldMark } from "../mark/fold-mark.ts";
import type { Register } from "../register/register.ts";

/** One thing that the record search can find: a recordation, or a mark that only releases name. */
export type SearchEntry = {
  /** Unique among entries. */
  id: string;
  kind: "recordation" | "seized-mark";
  title: string;
  words: string[];
  owner?: string;
  number?: string;
  registrationNumber?: string;
  goods?: string;
  /** English address of its page. */
  path: string;
  /** Releases that name it on seized goods. */
  releases: number;
};

/** All entries of a register: every recordation, and every mark that has none. */
export function searchEntries(register: Pick<Register, "recordations" | "marks">): SearchEntry[] {
  const releasesOfRecordation = new Map(
    register.marks.flatMap((mark) => mark.recordations.map((id) => [id, mark.releases.length] as const)),
  );
  const recordations = register.recordations.map(
    ({ id, mark, words, owner, number, registrationNumber, goods }): SearchEntry => ({
      id: `recordation:${id}`,
      kind: "recordation",
      title: mark,
      words,
      ...(owner === undefined ? {} : { owner }),
      ...(number === undefined ? {} : { number }),
      ...(registrationNumber === undefined ? {} : { registrationNumber }),
      ...(goods === undefined ? {} : { goods }),
      path: `/recordations/${id}/`,
      releases: releasesOfRecordation.get(id) ?? 0,
    }),
  );
  const seized = register.marks
    .filter((mark) => mark.recordations.length === 0)
    .map(
      (mark): SearchEntry => ({
        id: `mark:${mark.id}`,
        kind: "seized-mark",
        title: mark.name,
        words: mark.words,
        path: `/marks/${mark.id}/`,
        releases: mark.releases.length,
      }),
    );
  return [...recordations, ...seized];
}

/** Letters and digits of a number, so that `TMK 05-00269`, `tmk0500269` and `3,902,187` are found however they are typed. */
export const numberKey = (typed: string): string => foldMark(typed);
