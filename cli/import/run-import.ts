import { join, resolve, sep } from "node:path";
import type { ImportSource } from "../../shared/import/complete-row.ts";
import { projectRoot } from "../project-root.ts";
import { askOnTerminal, confirmCandidates, describeCandidate, howToGoOn } from "./confirm-notice.ts";
import { type ImportOptions, sourceFrom, withInputFile } from "./import-options.ts";
import { type ImportOutcome, importRecordations } from "./import-recordations.ts";
import { importRegistrations } from "./import-registrations.ts";
import { ImportReport } from "./import-report.ts";
import type { IncomingRows } from "./incoming-rows.ts";
import { noticeCandidates } from "./notice-candidates.ts";
import { showProgress } from "./show-progress.ts";
import { UnreadableFile } from "./table-batch.ts";
import { tellingFailure, tellOutcome } from "./tell-import.ts";

/** Runs one import of recordations from the command line: reads, judges, writes, tells. Sets the exit code. */
export async function runImport(
  kind: string,
  file: string,
  options: ImportOptions & { replace?: boolean },
  incomingFrom: (path: string, source: ImportSource | undefined) => IncomingRows,
): Promise<void> {
  await tellingFailure(options, () => {
    const source = sourceFrom(options);
    return withInputFile(file, (path, name) => runRecordationImport(kind, path, name, options, incomingFrom(path, source)));
  });
}

async function runRecordationImport(
  kind: string,
  path: string,
  name: string,
  options: ImportOptions & { replace?: boolean },
  incoming: IncomingRows,
): Promise<() => void> {
  const { replace = false, check = false, strict = false } = options;
  return reporting(kind, "rows", path, name, options, (report, progress) =>
    importRecordations({ root: projectRoot, incoming, report, replace, check, strict, progress }),
  );
}

/** Runs an import with its report and its progress. What it gives back tells how it ended. */
async function reporting(
  kind: string,
  counted: string,
  path: string,
  name: string,
  options: ImportOptions,
  run: (report: ImportReport, progress: (done: number) => void) => Promise<ImportOutcome>,
): Promise<() => void> {
  const report = new ImportReport(reportFile(kind, path, options), name);
  const progress = showProgress(counted);
  try {
    const outcome = await run(report, progress.tell);
    return () => tellOutcome(outcome, report, options);
  } finally {
    progress.end();
    report.close();
  }
}

/** Where the report is written: never over what is read, nor over what is published. */
function reportFile(kind: string, read: string, { report }: ImportOptions): string {
  if (report === undefined) return join(projectRoot, "build/import", `${kind}-report.csv`);
  const file = resolve(report);
  if (file === resolve(read) || file.startsWith(join(projectRoot, "content") + sep))
    throw new UnreadableFile(`--report ${report} would be written over what is imported or published. Name another file for it.`);
  return report;
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
      return runRecordationImport("notice", path, name, options, { source, batches: [{ rows, refused: [] }] });
    });
  });
}

/** Runs the look-up of registrations from the command line. Sets the exit code. */
export async function runRegistrationImport(file: string, options: ImportOptions): Promise<void> {
  const { check = false } = options;
  await tellingFailure(options, () =>
    withInputFile(file, (path, name) =>
      reporting("uspto", "case files", path, name, options, (report, progress) =>
        importRegistrations({ root: projectRoot, path, name, report, check, progress }),
      ),
    ),
  );
}
