import type { PassingRecordation } from "../../content/rules/content-rule.ts";
import { completeRow, type ImportSource } from "../../shared/import/complete-row.ts";
import { ownerKindOf, withheldOwners } from "../../shared/recordation/owner-kind.ts";
import { type RecordationColumn, readRecordationRow } from "../../shared/recordation/read-recordation-row.ts";
import { addedEntry, type ImportReport, reportCells } from "./import-report.ts";
import type { ForeignLine } from "./incoming-rows.ts";
import { PackedRow } from "./packed-row.ts";
import { type HeldRow, printRow } from "./recordation-file.ts";
import type { RecordationJudge } from "./recordation-judge.ts";

/** A row of the imported file, complete and without fault. */
export type TakenRow = {
  readonly line: number;
  readonly key: string;
  readonly recordation: PassingRecordation;
  readonly row: HeldRow;
  readonly inferred: readonly RecordationColumn[];
  /** Its line of the table. */
  readonly printed: string;
  /** What the report says of it where it is added, see `reportCells`. */
  readonly told: string;
  /** Whether a person should say what its words are, where it is added; see `wordsOfMark`. */
  readonly wordsInDoubt?: boolean;
};

/**
 * Completes a row, or drops one that cannot be read or that breaks a rule on its own, with the reason. An owner whose name
 * reads like a private person's is not taken over; the report asks about it.
 * @param organisations keys of owners that are known to be organisations
 */
export function takeRow(
  incoming: ForeignLine | PackedRow,
  source: ImportSource | undefined,
  report: ImportReport,
  judge: RecordationJudge,
  organisations: ReadonlySet<string>,
): TakenRow | undefined {
  report.counts.read++;
  const packed = incoming instanceof PackedRow;
  if (packed && judge.keepsAlone(incoming.broken)) return incoming;
  const { row, inferred, wordsInDoubt, problems } = packed
    ? { ...opened(incoming), wordsInDoubt: false, problems: [] }
    : completeRow(incoming.foreign, source);
  const { line } = incoming;
  const printed = row.owner;
  const kind = printed === "" ? "organisation" : ownerKindOf(printed, organisations);
  if (kind !== "organisation") row.owner = withheldOwners[kind];
  const read = readRecordationRow(row);
  const breach = read.ok ? judge.breachAlone(read.value) : undefined;
  if (read.ok && problems.length === 0 && !breach) {
    if (row.owner !== printed) report.askOwner(line, row.recordation_number, row.mark, printed, row.owner);
    return takenRow(line, row, inferred, wordsInDoubt, read.value);
  }
  const [first, ...more] = [...problems, ...(read.ok ? [] : read.problems), ...(breach ? [breach] : [])];
  const also = more.map(({ column, problem, remedy }) => ` ${column}: ${problem}. ${remedy}`).join("");
  report.drop(line, row, first?.column, `${first?.problem}. ${first?.remedy}${also}`);
  return undefined;
}

const opened = ({ row, inferred }: PackedRow) => ({ row, inferred });

const takenRow = (
  line: number,
  row: HeldRow,
  inferred: readonly RecordationColumn[],
  wordsInDoubt: boolean,
  recordation: PassingRecordation,
): TakenRow => ({
  line,
  key: recordation.id,
  recordation,
  row,
  inferred,
  wordsInDoubt,
  get printed() {
    return printRow(row);
  },
  get told() {
    return reportCells(addedEntry(line, row, inferred));
  },
});
