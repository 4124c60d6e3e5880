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
 * Completes rows and drops those that cannot be read or that break a rule on their own, each with the reason. An owner whose
 * name reads like a private person's is not taken over; the report asks about it.
 * @param organisations keys of owners that are known to be organisations
 */
export function takeRows(
  rows: readonly { line: number; foreign: ForeignRow }[],
  source: ImportSource | undefined,
  report: ImportReport,
  judge: RecordationJudge,
  organisations: ReadonlySet<string>,
): TakenRow[] {
  const taken: TakenRow[] = [];
  for (const { line, foreign } of rows) {
    report.counts.read++;
    const { row, inferred, problems } = completeRow(foreign, source);
    const printed = row.owner;
    const kind = printed === "" ? "organisation" : ownerKindOf(printed, organisations);
    if (kind !== "organisation") row.owner = withheldOwners[kind];
    const read = readRecordationRow(row);
    if (problems.length === 0 && read.ok) {
      if (row.owner !== printed) report.askOwner(line, row.recordation_number, row.mark, printed, row.owner);
      taken.push({ line, row, inferred, key: read.value.id, recordation: read.value });
      continue;
    }
    const [first, ...more] = [...problems, ...(read.ok ? [] : read.problems)];
    const also = more.map(({ column, problem, remedy }) => ` ${column}: ${problem}. ${remedy}`).join("");
    report.drop(line, row, first?.column, `${first?.problem}. ${first?.remedy}${also}`);
  }
  const broken = judge.judgeAlone(taken);
  if (broken.size === 0) return taken;
  return taken.filter(({ line, row }) => {
    const breach = broken.get(line);
    if (breach) report.drop(line, row, breach.column, `${breach.problem}. ${breach.remedy}`);
    return !breach;
  });
}
