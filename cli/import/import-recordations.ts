import { createReadStream } from "node:fs";
import { join } from "node:path";
import type { Content, ContentRule } from "../../content/rules/content-rule.ts";
import { rules as everyRule } from "../../content/rules/rules.ts";
import { contentLine } from "../../shared/csv/write-csv.ts";
import { completeRow, type ForeignRow, type ImportSource } from "../../shared/import/complete-row.ts";
import { mergeRow } from "../../shared/import/merge-row.ts";
import { type RecordationColumn, readRecordationRow, recordationColumns } from "../../shared/recordation/read-recordation-row.ts";
import type { Recordation } from "../../shared/recordation/recordation.ts";
import type { Breach } from "../../shared/result.ts";
import { readContent } from "../content/read-content.ts";
import type { ImportReport } from "./import-report.ts";
import { fileVersion, type HeldRow, readHeldTable, recordationFile } from "./recordation-file.ts";
import { StagedTable } from "./staged-table.ts";
import { UnreadableFile } from "./table-batch.ts";

/** Rows of any source as they stream in; `refused` are those that its reader could make no row of. */
export type ForeignBatch = {
  rows: { line: number; foreign: ForeignRow }[];
  refused: { line: number; column?: string; problem: string; remedy: string }[];
};

export type ImportRequest = {
  root: string;
  batches: AsyncIterable<ForeignBatch> | Iterable<ForeignBatch>;
  source: ImportSource | undefined;
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
 * through, held against every content rule, and takes the old one's place in one step; until then nothing is touched.
 * @throws UnreadableFile when the source cannot be read; the table is as it was
 */
export async function importRecordations(request: ImportRequest): Promise<ImportOutcome> {
  const { root, batches, source, report, replace = false, rules = everyRule, progress } = request;
  const held = await readHeldTable(root);
  const added = await StagedTable.at(root, "added");
  const staged = await StagedTable.at(root, "recordations");
  try {
    const lineOf = new Map<string, number>();
    for await (const batch of batches) {
      for (const { line, column, problem, remedy } of batch.refused) {
        report.counts.read++;
        drop(report, line, {}, column, `${problem}. ${remedy}`);
      }
      const taken = takeRows(batch, source, report, rules);
      const text: string[] = [];
      for (const { line, row, inferred, key } of taken) {
        const first = lineOf.get(key);
        if (first !== undefined) {
          drop(
            report,
            line,
            row,
            row.recordation_number === "" ? "mark" : "recordation_number",
            `line ${first} has the same ${row.recordation_number === "" ? "mark without a number" : "number"}; only that one is taken. Correct one of the two, or leave it at that.`,
          );
          continue;
        }
        lineOf.set(key, line);
        const before = held.rows.get(key);
        if (before) mergeInto(held.rows, key, before, { line, row, inferred }, report);
        else {
          report.counts.added++;
          report.add({
            action: "added",
            line,
            number: row.recordation_number,
            mark: row.mark,
            after: inferred.join(" "),
            reason: inferred.length > 0 ? "columns named under `after` were inferred, not read" : "",
          });
          text.push(printRow(row));
        }
      }
      await added.write(text.join(""));
      await report.flush();
      progress?.(report.counts.read);
    }
    await added.close();
    if (replace) dropUnmet(held.rows, lineOf, report);

    await staged.write(contentLine(recordationColumns));
    for (const row of held.rows.values()) await staged.write(printRow(row));
    for await (const chunk of createReadStream(added.path, "utf8")) await staged.write(chunk as string);
    await staged.close();

    const { counts } = report;
    const refusal = whyRefused(report, request.strict ?? false);
    if (refusal) return { kind: "refused", breaches: [], why: refusal };
    const reading = readContent(root, { instead: { [recordationFile]: staged.path }, rules });
    if (reading.kind === "breaches") {
      return {
        kind: "refused",
        breaches: reading.breaches,
        why: "The set that would result breaks the promises named above (lines are those of the resulting table).",
      };
    }
    if (request.check) return { kind: "checked" };
    if (counts.added === 0 && counts.changed === 0 && !replace) return { kind: "unchanged" };
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

type TakenRow = { line: number; row: HeldRow; inferred: RecordationColumn[]; key: string };

/** Completes a batch's rows and drops those that break a rule on their own, with the reason. */
function takeRows(
  batch: ForeignBatch,
  source: ImportSource | undefined,
  report: ImportReport,
  rules: readonly ContentRule[],
): TakenRow[] {
  const taken: (TakenRow & { recordation: Recordation })[] = [];
  for (const { line, foreign } of batch.rows) {
    report.counts.read++;
    const { row, inferred, problems } = completeRow(foreign, source);
    const read = readRecordationRow(row);
    const wrong = [...problems, ...(read.ok ? [] : read.problems)];
    const [first, ...more] = wrong;
    if (first || !read.ok) {
      drop(
        report,
        line,
        row,
        first?.column,
        [first, ...more]
          .map((one) => (one ? `${one === first ? "" : `${one.column}: `}${one.problem}. ${one.remedy}` : ""))
          .join(" "),
      );
    } else taken.push({ line, row, inferred, key: read.value.id, recordation: read.value });
  }
  const content: Pick<Content, "recordations"> = {
    recordations: taken.map(({ line, recordation }) => ({ file: "", line, value: recordation })),
  };
  const broken = new Map<number | undefined, Breach>();
  for (const rule of rules) {
    // Rows that share an address are told apart later, when it is known which of them came first.
    if (!rule.judgesRowsAlone) continue;
    for (const breach of rule.breaches(content)) broken.set(breach.line, breach);
  }
  if (broken.size === 0) return taken;
  return taken.filter(({ line, row }) => {
    const breach = broken.get(line);
    if (breach) drop(report, line, row, breach.column, `${breach.problem}. ${breach.remedy}`);
    return !breach;
  });
}

function mergeInto(
  rows: Map<string, HeldRow>,
  key: string,
  before: HeldRow,
  incoming: { line: number; row: HeldRow; inferred: RecordationColumn[] },
  report: ImportReport,
): void {
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

function dropUnmet(rows: Map<string, HeldRow>, met: ReadonlyMap<string, number>, report: ImportReport): void {
  for (const [key, row] of rows) {
    if (met.has(key)) continue;
    rows.delete(key);
    report.counts.dropped++;
    report.add({
      action: "dropped",
      number: row.recordation_number,
      mark: row.mark,
      reason: "is not in the imported file, which replaces the whole table",
    });
  }
}

function drop(report: ImportReport, line: number, row: Partial<HeldRow>, column: string | undefined, reason: string): void {
  report.counts.dropped++;
  report.add({
    action: "dropped",
    line,
    number: row.recordation_number ?? "",
    mark: row.mark ?? "",
    ...(column === undefined ? {} : { column }),
    reason,
  });
}

function whyRefused({ counts }: ImportReport, strict: boolean): string | undefined {
  if (counts.read === 0) return "The file has a header but no rows. Nothing was imported.";
  if (counts.added + counts.changed + counts.unchanged === 0)
    return "No row of the file could be taken; the reasons are in the report. Nothing was imported.";
  if (strict && counts.dropped > 0) return "Rows would be dropped, and --strict forbids that. Nothing was imported.";
  return undefined;
}

const printRow = (row: HeldRow) => contentLine(recordationColumns.map((column) => row[column]));
