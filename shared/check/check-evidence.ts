import type { Mark } from "../mark/mark.ts";
import { once } from "../once.ts";
import type { Recordation } from "../recordation/recordation.ts";
import type { OpenRegister } from "../register/open-register.ts";
import type { ReleaseNote } from "../release/release.ts";
import type { Check } from "./check.ts";

/** What stands behind the marks that a check names: all that a view needs to show it. */
export type CheckEvidence = { marks: Mark[]; recordations: Recordation[]; releases: ReleaseNote[] };

export type EvidenceFinder = {
  evidenceOf: (check: Pick<Check, "mentions">) => CheckEvidence;
  markById: (id: string) => Mark | undefined;
};

/** The parts of an open register that evidence is read from. */
export type EvidenceSource = Pick<OpenRegister, "marks" | "byId" | "recordation" | "releases">;

/**
 * Finds what a register holds on the marks of a check. Making one costs nothing: the marks are decoded with the first mark asked
 * for, the list of releases with the first mark that has one, a recordation when it is shown.
 */
export function evidenceFinder(register: EvidenceSource): EvidenceFinder {
  const marks = once(() => new Map<string, Mark>(register.marks().map((mark) => [mark.id, mark])));
  const releases = once(() => new Map<string, ReleaseNote>(register.releases().map((release) => [release.id, release])));
  const recordation = (id: string): Recordation | undefined => {
    const row = register.byId(id);
    return row === undefined ? undefined : register.recordation(row);
  };
  const markById = (id: string) => marks().get(id);
  return {
    markById,
    evidenceOf: ({ mentions }) => {
      const named = found(
        mentions.map(({ markId }) => markId),
        markById,
      );
      return {
        marks: named,
        recordations: found(
          named.flatMap((mark): string[] => mark.recordations),
          recordation,
        ),
        releases: found(
          named.flatMap((mark): string[] => mark.releases),
          (id) => releases().get(id),
        ),
      };
    },
  };
}

/** Each id once, in the order met; what the register does not hold is left out. */
const found = <T>(ids: readonly string[], find: (id: string) => T | undefined): T[] =>
  [...new Set(ids)].flatMap((id) => find(id) ?? []);
