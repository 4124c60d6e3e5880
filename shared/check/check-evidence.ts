import type { Mark } from "../mark/mark.ts";
import type { Recordation } from "../recordation/recordation.ts";
import type { Register } from "../register/register.ts";
import type { ReleaseNote } from "../release/release.ts";
import type { Check } from "./check.ts";

/** What stands behind the marks that a check names. */
export type CheckEvidence = { marks: Mark[]; recordations: Recordation[]; releases: ReleaseNote[] };

/** Prepares a register for being asked what stands behind a check. */
export function evidenceFinder(
  register: Pick<Register, "marks" | "recordations" | "releases">,
): (check: Pick<Check, "mentions">) => CheckEvidence {
  const marks = byId(register.marks);
  const recordations = byId(register.recordations);
  const releases = byId(register.releases);
  return ({ mentions }) => {
    const named = pick(
      marks,
      mentions.map(({ markId }) => markId),
    );
    return {
      marks: named,
      recordations: pick(
        recordations,
        named.flatMap((mark) => mark.recordations),
      ),
      releases: pick(
        releases,
        named.flatMap((mark) => mark.releases),
      ),
    };
  };
}

const byId = <T extends { id: string }>(all: readonly T[]): ReadonlyMap<string, T> => new Map(all.map((one) => [one.id, one]));
const pick = <T>(all: ReadonlyMap<string, T>, ids: readonly string[]): T[] =>
  [...new Set(ids)].flatMap((id) => all.get(id) ?? []);
