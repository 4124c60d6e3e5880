import { join, relative } from "node:path";
import type { ImportSource } from "../../shared/import/complete-row.ts";
import { describeBreach } from "../../shared/result.ts";
import { projectRoot } from "../project-root.ts";
import { askOnTerminal, confirmCandidates, describeCandidate, howToGoOn } from "./confirm-notice.ts";
import { type ImportOptions, sourceFrom, withInputFile } from "./import-options.ts";
import { type ImportOutcome, type IncomingRows, importRecordations } from "./import-recordations.ts";
import { importRegistrations } from "./import-registrations.ts";
import { ImportReport } from "./import-report.ts";
import { noticeCandidates } from "./notice-candidates.ts";
import { showProgress } from "./show-progress.ts";
import { UnreadableFile } from "./table-batch.ts";

/** Runs one import of recordations from the command line: reads, judges, writes, tells. Sets the exit code. */
export async function runImport(
  kind: string,
  file: string,
  options: ImportOptions & { replace?: boolean },
  incomingFrom: (path: string, source: ImportSource | undefined) => IncomingRows,
): Promise<void> {
  await tellingFailure(options, () => {
    const source = sourceFrom(options);
    return withInputFile(file, (path, name) => runRecordationImport(kind, name, options, incomingFrom(path, source)));
  });
}

async function runRecordationImport(
  kind: string,
  name: string,
  options: ImportOptions & { replace?: boolean },
  incoming: IncomingRows,
): Promise<() => void> {
  const { replace = false, check = false, strict = false } = options;
  return reporting(kind, "rows", name, options, (report, progress) =>
    importRecordations({ root: projectRoot, incoming, report, replace, check, strict, progress }),
  );
}

/** Runs an import with its report and its progress. What it gives back tells how it ended. */
async function reporting(
  kind: string,
  counted: string,
  name: string,
  options: ImportOptions,
  run: (report: ImportReport, progress: (done: number) => void) => Promise<ImportOutcome>,
): Promise<() => void> {
  const report = new ImportReport(options.report ?? join(projectRoot, "build/import", `${kind}-report.csv`), name);
  const progress = showProgress(counted);
  try {
    const outcome = await run(report, progress.tell);
    return () => tell(outcome, report, options);
  } finally {
    progress.end();
    report.close();
  }
}

/** Shows what a notice says, asks about it unless told `--yes`, and imports what was confirmed. Sets the exit code. */
export async function runNoticeImport(file: string, options: ImportOptions & { yes?: boolean }): Promise<void> {
  await tellingFailure(options, () => {
    const source = sourceFrom(options);
    return withInputFile(file, async (path, name) => {
      const candidates = await noticeCandidates(path);
      const show = (text: string) => {
        if (!options.json) console.error(text);
      };
      const asking = !options.yes && !options.check;
      if (asking && (file === "-" || !process.stdin.isTTY || options.json)) {
        const found = candidates.map(describeCandidate).join("\n\n");
        throw new UnreadableFile(
          `Found in the text:\n${found}\nNothing was imported, because nobody could be asked. ${howToGoOn(candidates)}`,
        );
      }
      let confirmed = candidates;
      if (asking) {
        const { ask, close } = askOnTerminal();
        confirmed = await confirmCandidates(candidates, ask, show).finally(close);
        if (confirmed.length === 0) throw new UnreadableFile("None was confirmed. Nothing was imported.");
      } else for (const candidate of candidates) show(describeCandidate(candidate));
      const rows = confirmed.map(({ foreign }, at) => ({ line: at + 1, foreign }));
      return runRecordationImport("notice", name, options, { source, batches: [{ rows, refused: [] }] });
    });
  });
}

/** Runs the look-up of registrations from the command line. Sets the exit code. */
export async function runRegistrationImport(file: string, options: ImportOptions): Promise<void> {
  const { check = false } = options;
  await tellingFailure(options, () =>
    withInputFile(file, (path, name) =>
      reporting("uspto", "case files", name, options, (report, progress) =>
        importRegistrations({ root: projectRoot, path, name, report, check, progress }),
      ),
    ),
  );
}

function tell(outcome: ImportOutcome, report: ImportReport, { json = false }: ImportOptions): void {
  const { counts, firstProblems } = report;
  const path = relative(process.cwd(), report.path);
  const breaches = outcome.kind === "refused" ? outcome.breaches.map(describeBreach) : [];
  if (outcome.kind === "refused") process.exitCode = 1;
  if (json) {
    console.log(
      JSON.stringify(
        {
          outcome: outcome.kind,
          ...(outcome.kind === "refused"
            ? { why: outcome.why, breaches }
            : outcome.kind === "unchanged" && outcome.why
              ? { why: outcome.why }
              : {}),
          ...counts,
          asked: report.asked,
          problems: firstProblems,
          report: path,
        },
        null,
        2,
      ),
    );
    return;
  }
  for (const line of firstProblems) console.error(line);
  if (counts.dropped > firstProblems.length) console.error(`… and ${counts.dropped - firstProblems.length} more, in ${path}`);
  for (const line of breaches.slice(0, 20)) console.error(line);
  if (breaches.length > 20) console.error(`… and ${breaches.length - 20} more broken promises`);
  if (report.asked > 0)
    console.error(
      `${report.asked} ${report.asked === 1 ? "owner reads" : "owners read"} like a private person and ${report.asked === 1 ? "is" : "are"} not shown. The report asks about each ("asked"); name those that are organisations in content/recordations/organisations.csv and import again.`,
    );
  const said = `${counts.read} read: ${counts.added} added, ${counts.changed} changed, ${counts.unchanged} as before, ${counts.dropped} dropped.`;
  const closing: Record<ImportOutcome["kind"], string> = {
    replaced: "The table has been replaced. Build the register to publish it: npm run build:register",
    checked: "Only checked; nothing was written. Run it without --check to import.",
    unchanged:
      (outcome.kind === "unchanged" ? outcome.why : undefined) ?? "The table already says all of this; nothing was written.",
    refused: outcome.kind === "refused" ? `${outcome.why} The table is as it was.` : "",
  };
  console.log(`${said}\n${closing[outcome.kind]}\nWhat happened to each row: ${path}`);
}

/** Ends an import whose input cannot be read with its sentence instead of a stack. One that ended otherwise is told after, so that an answer which cannot be printed is not taken for an import that failed. */
async function tellingFailure({ json = false }: { json?: boolean }, run: () => Promise<() => void>): Promise<void> {
  let tellEnd = () => {};
  try {
    tellEnd = await run();
  } catch (error) {
    const known = error instanceof UnreadableFile || (error instanceof Error && "code" in error);
    if (!known) throw error;
    const sentence =
      error instanceof UnreadableFile
        ? error.message
        : `The file system says: ${(error as Error).message}. Nothing was imported; mend that and run it again.`;
    if (json) console.log(JSON.stringify({ outcome: "unreadable", problem: sentence }, null, 2));
    else console.error(sentence);
    process.exitCode = 1;
  }
  tellEnd();
}
