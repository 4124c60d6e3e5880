import { join } from "node:path";
import type { ContentRule } from "../../content/rules/content-rule.ts";
import { rules as everyRule } from "../../content/rules/rules.ts";
import { contentLine } from "../../shared/csv/write-csv.ts";
import { mergeRow } from "../../shared/import/merge-row.ts";
import { FirstLines } from "../../shared/recordation/first-lines.ts";
import { ownerKey } from "../../shared/recordation/owner-key.ts";
import { recordationColumns } from "../../shared/recordation/read-recordation-row.ts";
import type { Breach } from "../../shared/result.ts";
import { readContent } from "../content/read-content.ts";
import type { ImportReport } from "./import-report.ts";
import type { IncomingRows } from "./incoming-rows.ts";
import { fileVersion, type HeldRow, type HeldTable, printRow, readHeldTable, recordationFile } from "./recordation-file.ts";
import { RecordationJudge } from "./recordation-judge.ts";
import { StagedTable } from "./staged-table.ts";
import { UnreadableFile } from "./table-batch.ts";
import { type TakenRow, takeRow } from "./take-row.ts";

export type ImportRequest = {
  root: string;
  incoming: IncomingRows;
  /** Written whole and closed before the table is replaced. */
  report: ImportReport;
  /** The file's rows become the whole table; rows that only we hold are dropped. */
  replace?: boolean;
  /** Everything but the last step. */
  check?: boolean;
  /** Any dropped row fails the import. */
  strict?: boolean;
  rules?: readonly ContentRule[];
  progress?: (rows: number) => void;
};

export type ImportOutcome =
  | { kind: "replaced" | "checked" }
  /** There was nothing to do; `why` where that may surprise. */
  | { kind: "unchanged"; why?: string }
  /** The set that would result breaks a rule, or too little of the file could be read. Nothing was written. */
  | { kind: "refused"; breaches: Breach[]; why: string };

/**
 * Reads recordations into `content/recordations/recordations.csv`. The new table is written aside while the rows stream
 * through, every row is held against every content rule on its way, and the table takes the old one's place in one step;
 * until then nothing is touched. Memory holds the table we have and a few bytes a row of the file, never the file.
 * @throws UnreadableFile when the source cannot be read; the table is as it was
 */
export async function importRecordations(request: ImportRequest): Promise<ImportOutcome> {
  const { root, report, replace = false, rules = everyRule } = request;
  // First what does not depend on the file, so that content that is broken already is not blamed on it.
  const besides = readContent(root, { without: recordationFile, rules });
  if (besides.kind === "breaches") {
    return { kind: "refused", breaches: besides.breaches, why: "The content breaks the promises named above before any import." };
  }
  const judge = new RecordationJudge(rules, besides.content);
  const organisations = new Set(besides.content.organisations.map(({ value }) => ownerKey(value.owner)));
  const held = await readHeldTable(root);
  const added = StagedTable.at(root, "added");
  const staged = StagedTable.at(root, "recordations");
  try {
    const met = await streamRows(request, judge, organisations, held, added);
    if (replace) dropUnmet(held.rows, met, report);
    staged.write(contentLine(recordationColumns));
    for (const [key, row] of held.rows) {
      judge.judgeHeld(row, recordationFile, held.lines.get(key) ?? 0);
      staged.write(printRow(row));
    }
    staged.append(added);
    staged.close();

    const refusal = whyRefused(report, request.strict ?? false);
    if (refusal) return { kind: "refused", breaches: [], why: refusal };
    const breaches = judge.close();
    if (breaches.length > 0) {
      return { kind: "refused", breaches, why: "The set that would result breaks the promises named above." };
    }
    if (request.check) return { kind: "checked" };
    if (report.counts.added === 0 && report.counts.changed === 0 && !replace) return { kind: "unchanged" };
    report.close();
    const target = join(root, recordationFile);
    await staged.replace(target, () => {
      if (fileVersion(target) === held.version) return;
      throw new UnreadableFile(
        `${recordationFile} was changed by somebody else while this import ran. Nothing was written; run it again.`,
      );
    });
    return { kind: "replaced" };
  } finally {
    await added.discard();
    await staged.discard();
  }
}

/** Takes the file's rows one batch after the other: new ones are written to `added`, known ones laid over the held rows. */
async function streamRows(
  { incoming: { batches, source }, report, progress }: ImportRequest,
  judge: RecordationJudge,
  organisations: ReadonlySet<string>,
  held: HeldTable,
  added: StagedTable,
): Promise<FirstLines> {
  const lineOf = new FirstLines();
  for await (const batch of batches) {
    for (const { line, column, problem, remedy } of batch.refused) {
      report.counts.read++;
      report.drop(line, {}, column, `${problem}. ${remedy}`);
    }
    for (const row of batch.rows) {
      const taken = takeRow(row, source, report, judge, organisations);
      if (!taken) continue;
      const { line, key } = taken;
      const first = lineOf.meet(key, line);
      const before = held.rows.get(key);
      if (first !== undefined) report.drop(line, taken.row, ...sameAs(first, taken.row));
      else if (before) mergeInto(held.rows, key, before, taken, report);
      else {
        judge.see(taken);
        report.added(taken.told);
        if (taken.wordsInDoubt) report.askWords(line, taken.row);
        added.write(taken.printed);
      }
    }
    added.flush();
    report.flush();
    progress?.(report.counts.read);
  }
  added.close();
  return lineOf;
}

function sameAs(first: number, row: HeldRow): [column: string, reason: string] {
  const [column, shared] = row.recordation_number === "" ? ["mark", "mark without a number"] : ["recordation_number", "number"];
  return [column, `line ${first} has the same ${shared}; only that one is taken. Correct one of the two, or leave it at that.`];
}

function mergeInto(rows: Map<string, HeldRow>, key: string, before: HeldRow, incoming: TakenRow, report: ImportReport): void {
  const { row, changes } = mergeRow(before, incoming.row, incoming.inferred);
  rows.set(key, row);
  if (changes.length === 0) report.counts.unchanged++;
  else report.counts.changed++;
  for (const { column, before: from, after } of changes) {
    report.add({
      action: "changed",
      line: incoming.line,
      number: row.recordation_number,
      mark: row.mark,
      column,
      before: from,
      after,
    });
  }
}

function dropUnmet(rows: Map<string, HeldRow>, met: FirstLines, report: ImportReport): void {
  for (const [key, row] of rows) {
    if (met.has(key)) continue;
    rows.delete(key);
    report.drop(undefined, row, undefined, "is not in the imported file, which replaces the whole table");
  }
}

function whyRefused({ counts }: ImportReport, strict: boolean): string | undefined {
  if (counts.read === 0) return "The file has a header but no rows. Nothing was imported.";
  if (counts.added + counts.changed + counts.unchanged === 0)
    return "No row of the file could be taken; the reasons are in the report. Nothing was imported.";
  if (strict && counts.dropped > 0) return "Rows would be dropped, and --strict forbids that. Nothing was imported.";
  return undefined;
}
