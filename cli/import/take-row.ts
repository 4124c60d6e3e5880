import { completeRow, type ForeignRow, type ImportSource } from "../../shared/import/complete-row.ts";
import { ownerKindOf, withheldOwners } from "../../shared/recordation/owner-kind.ts";
import { type RecordationColumn, readRecordationRow } from "../../shared/recordation/read-recordation-row.ts";
import type { Recordation } from "../../shared/recordation/recordation.ts";
import type { ImportReport } from "./import-report.ts";
import type { HeldRow } from "./recordation-file.ts";
import type { RecordationJudge } from "./recordation-judge.ts";

/** A row of the imported file, complete and without fault. */
export type TakenRow = { line: number; row: HeldRow; inferred: RecordationColumn[]; key: string; recordation: Recordation };

/**
 * Completes a row, or drops one that cannot be read or that breaks a rule on its own, with the reason. An owner whose name
 * reads like a private person's is not taken over; the report asks about it.
 * @param organisations keys of owners that are known to be organisations
 */
export function takeRow(
  { line, foreign }: { line: number; foreign: ForeignRow },
  source: ImportSource | undefined,
  report: ImportReport,
  judge: RecordationJudge,
  organisations: ReadonlySet<string>,
): TakenRow | undefined {
  report.counts.read++;
  const { row, inferred, problems } = completeRow(foreign, source);
  const printed = row.owner;
  const kind = printed === "" ? "organisation" : ownerKindOf(printed, organisations);
  if (kind !== "organisation") row.owner = withheldOwners[kind];
  const read = readRecordationRow(row);
  const breach = read.ok ? judge.breachAlone(read.value) : undefined;
  if (read.ok && problems.length === 0 && !breach) {
    if (row.owner !== printed) report.askOwner(line, row.recordation_number, row.mark, printed, row.owner);
    return { line, row, inferred, key: read.value.id, recordation: read.value };
  }
  const [first, ...more] = [...problems, ...(read.ok ? [] : read.problems), ...(breach ? [breach] : [])];
  const also = more.map(({ column, problem, remedy }) => ` ${column}: ${problem}. ${remedy}`).join("");
  report.drop(line, row, first?.column, `${first?.problem}. ${first?.remedy}${also}`);
  return undefined;
}
