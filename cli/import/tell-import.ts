import { relative } from "node:path";
import { describeBreach } from "../../shared/result.ts";
import type { ImportOptions } from "./import-options.ts";
import type { ImportOutcome } from "./import-recordations.ts";
import type { ImportReport } from "./import-report.ts";
import { UnreadableFile } from "./table-batch.ts";

/** Says how an import ended and where its report is. Sets the exit code. */
export function tellOutcome(outcome: ImportOutcome, report: ImportReport, { json = false }: ImportOptions): void {
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
          askedWords: report.askedWords,
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
  if (report.askedWords > 0)
    console.error(
      `${report.askedWords} added ${report.askedWords === 1 ? "mark" : "marks"} may be a name or describe a picture ("COLOR WOW"); the words were kept. The report asks about each ("asked", column words).`,
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
export async function tellingFailure({ json = false }: { json?: boolean }, run: () => Promise<() => void>): Promise<void> {
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
    process.exitCode = 2;
  }
  tellEnd();
}
