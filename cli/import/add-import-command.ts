import { type Command, Option } from "commander";
import { parseColumnChoice } from "../../shared/import/header-aliases.ts";
import type { RecordationColumn } from "../../shared/recordation/read-recordation-row.ts";
import { bulletinBatches } from "./bulletin-batches.ts";
import { type ImportOptions, withImportOptions } from "./import-options.ts";
import { readRecordationTable } from "./read-recordation-table.ts";
import { runImport, runNoticeImport, runRegistrationImport } from "./run-import.ts";
import { UnreadableFile } from "./table-batch.ts";

export function addImportCommand(program: Command): void {
  const command = program
    .command("import")
    .description(
      "read recordations, or facts about their registrations, into content/; nothing changes unless every promise is kept",
    );
  withImportOptions(command.command("csv"))
    .argument("<file>", "CSV, TSV, JSON, JSON lines or XLSX; - reads standard input")
    .addOption(
      new Option("--map <Column=field>", "which field a column fills; may be given several times, - leaves a column out")
        .argParser(collect)
        .default([], "by the columns' names"),
    )
    .option("--replace", "the file becomes the whole table: recordations it does not have are dropped")
    .description("read a table of recordations")
    .action((file: string, options: ImportOptions & { map: string[]; replace?: boolean }) => {
      const tellIgnored = (headers: readonly string[]) => {
        if (!options.json)
          console.error(`Columns not used: ${headers.slice(0, 20).join(", ")}. Use one with --map "Column=field".`);
      };
      return runImport("csv", file, options, (path, source) =>
        readRecordationTable(path, { chosen: columnChoices(options.map), source, tellIgnored }),
      );
    });
  withImportOptions(command.command("bulletin"))
    .argument("<file>", "the Customs Bulletin's monthly list, as PDF or as text taken out of it; - reads standard input")
    .description("read a printed list of recordations; --source-url and --source-title say which issue it is")
    .action((file: string, options: ImportOptions) =>
      runImport("bulletin", file, options, (path, source) => ({ source, batches: bulletinBatches(path) })),
    );
  withImportOptions(command.command("notice"))
    .argument("<file>", "a notice, e-mail or ruling, as text or PDF; - reads standard input")
    .option("--yes", "take what was found without asking, for scripts")
    .description("find the recordations that a text speaks of, and ask before importing them")
    .action(runNoticeImport);
  command
    .command("uspto")
    .argument("<file>", "a daily or yearly application XML of the trademark office (apc….xml), zipped or not")
    .option("--check", "do everything but the last step: read, judge, report, change nothing")
    .option("--report <file>", "where to write what happened (default: build/import/)")
    .option("--json", "print the outcome as JSON")
    .description("look up the registrations behind our recordations: class, goods, live or dead, owner at the trademark office")
    .action(runRegistrationImport);
}

const collect = (value: string, before: string[]) => [...before, value];

function columnChoices(typed: readonly string[]): Map<string, RecordationColumn | "-"> {
  return new Map(
    typed.map((one) => {
      const choice = parseColumnChoice(one);
      if (!choice.ok) throw new UnreadableFile(choice.problem);
      return choice.value;
    }),
  );
}
