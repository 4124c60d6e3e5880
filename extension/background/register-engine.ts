import type { Check } from "../../shared/check/check.ts";
import type { Mark } from "../../shared/mark/mark.ts";
import type { MarkIndex } from "../../shared/mention/mark-index.ts";
import type { OpenRegister } from "../../shared/register/open-register.ts";
import { indexOfRegister } from "../../shared/register/register-index.ts";
import type { Evidence } from "../messages/check-report.ts";

/** The register, open and indexed. Records are decoded when they are asked for. */
export type Engine = {
  register: { version: string; asOf: string };
  index: MarkIndex;
  counts: OpenRegister["counts"];
  evidenceOf: (check: Check) => Evidence;
  markById: (id: string) => Mark | undefined;
};

export function openEngine(register: OpenRegister): Engine {
  const marks = register.marks();
  const rows = new Map(marks.map(({ id }, row) => [id, row]));
  let releaseRows: ReadonlyMap<string, number> | undefined;
  const releasesOf = (ids: readonly string[]) => {
    releaseRows ??= new Map(register.releases().map(({ id }, row) => [id, row]));
    return unique(ids).flatMap((id) => {
      const row = releaseRows?.get(id);
      return row === undefined ? [] : register.release(row);
    });
  };
  const rowOf = (id: string) => register.byId(id) ?? [];
  return {
    register: { version: register.version, asOf: register.asOf },
    index: indexOfRegister(register),
    counts: register.counts,
    markById: (id) => marks[rows.get(id) ?? -1],
    evidenceOf: ({ mentions }) => {
      const named = unique(mentions.map(({ markId }) => markId)).flatMap((id) => marks[rows.get(id) ?? -1] ?? []);
      return {
        marks: named,
        recordations: unique(named.flatMap((mark): string[] => mark.recordations))
          .flatMap(rowOf)
          .map((row) => register.recordation(row)),
        releases: releasesOf(named.flatMap((mark): string[] => mark.releases)),
      };
    },
  };
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
