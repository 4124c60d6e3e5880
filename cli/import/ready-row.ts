import type { PassingRecordation } from "../../content/rules/content-rule.ts";
import { rulesOfOneRecordation } from "../../content/rules/rules-of-one-recordation.ts";
import { completeRow, type ForeignRow, type ImportSource } from "../../shared/import/complete-row.ts";
import { ownerKindOf } from "../../shared/recordation/owner-kind.ts";
import { type RecordationColumn, readRecordationRow } from "../../shared/recordation/read-recordation-row.ts";
import type { HeldRow } from "./recordation-file.ts";

/** A row whose own cells tell all that taking it needs, unless the set that it enters says otherwise. */
export type ReadyRow = {
  row: HeldRow;
  inferred: readonly RecordationColumn[];
  recordation: PassingRecordation;
  /** Which of the rules of one recordation it breaks: a bit each, in their order. */
  broken: number;
};

/** Makes a row ready, with `source` behind it; undefined where something is to be said or asked about it, which `takeRow` does. */
export function readyRow(foreign: ForeignRow, source: ImportSource | undefined): ReadyRow | undefined {
  const { row, inferred, wordsInDoubt, problems } = completeRow(foreign, source);
  if (problems.length > 0 || wordsInDoubt) return undefined;
  // Whether a name that may be a person's is known as an organisation's is for the content to tell.
  if (row.owner !== "" && ownerKindOf(row.owner) !== "organisation") return undefined;
  const read = readRecordationRow(row);
  if (!read.ok) return undefined;
  const recordations = [{ file: "", value: read.value }];
  let broken = 0;
  for (let at = 0; at < rulesOfOneRecordation.length; at++) {
    if (rulesOfOneRecordation[at]?.breaches({ recordations }).length !== 0) broken |= 1 << at;
  }
  return { row, inferred, recordation: read.value, broken };
}
