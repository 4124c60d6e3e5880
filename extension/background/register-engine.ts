import type { Check } from "../../shared/check/check.ts";
import type { Mark } from "../../shared/mark/mark.ts";
import { buildMarkIndex, type MarkIndex } from "../../shared/mention/mark-index.ts";
import type { Recordation } from "../../shared/recordation/recordation.ts";
import type { Register } from "../../shared/register/register.ts";
import type { ReleaseNote } from "../../shared/release/release.ts";
import type { Evidence } from "../messages/check-report.ts";

/** The register, open and indexed. */
export type Engine = {
  register: Pick<Register, "version" | "asOf">;
  index: MarkIndex;
  evidenceOf: (check: Check) => Evidence;
  markById: (id: string) => Mark | undefined;
};

export function openEngine(register: Register): Engine {
  const marks = new Map(register.marks.map((mark) => [mark.id, mark]));
  const recordations = new Map(register.recordations.map((recordation) => [recordation.id, recordation]));
  const releases = new Map(register.releases.map((release) => [release.id, release]));
  return {
    register,
    index: buildMarkIndex(register.marks),
    markById: (id) => marks.get(id),
    evidenceOf: ({ mentions }) => {
      const named = [...new Set(mentions.map(({ markId }) => markId))].flatMap((id) => marks.get(id) ?? []);
      return {
        marks: named,
        recordations: found(
          recordations,
          named.flatMap((mark): string[] => mark.recordations),
        ),
        releases: found(
          releases,
          named.flatMap((mark): string[] => mark.releases),
        ),
      };
    },
  };
}

function found<T extends Recordation | ReleaseNote>(all: ReadonlyMap<string, T>, ids: readonly string[]): T[] {
  return [...new Set(ids)].flatMap((id) => all.get(id) ?? []);
}
