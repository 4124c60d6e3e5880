import { createWriteStream } from "node:fs";
import { rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Command } from "commander";
import type { ImportSource } from "../../shared/import/complete-row.ts";
import { parsePrintedDate } from "../../shared/import/parse-printed-date.ts";
import { UnreadableFile } from "./table-batch.ts";
import { whyNoFile } from "./why-no-file.ts";

/** Options that every import of recordations takes. */
export type ImportOptions = {
  check?: boolean;
  json?: boolean;
  strict?: boolean;
  report?: string;
  sourceUrl?: string;
  sourceTitle?: string;
  documented?: string;
};

export function withImportOptions(command: Command): Command {
  return command
    .option("--check", "do everything but the last step: read, judge, report, change nothing")
    .option("--strict", "change nothing if any row would be dropped")
    .option("--source-url <address>", "web address of the document, for rows that name none")
    .option("--source-title <title>", "title of the document, for rows that name none")
    .option("--documented <date>", "date of the document, such as 2026-11-20")
    .option("--report <file>", "where to write what happened to each row (default: build/import/)")
    .option("--json", "print the outcome as JSON");
}

/** The document behind rows that name none of their own, from the options. */
export function sourceFrom({ sourceUrl, sourceTitle, documented }: ImportOptions): ImportSource | undefined {
  if (sourceUrl === undefined && sourceTitle === undefined && documented === undefined) return undefined;
  if (sourceUrl === undefined || sourceTitle === undefined) {
    throw new UnreadableFile("A source needs both --source-url and --source-title; the page of every record shows them.");
  }
  if (documented === undefined) return { url: sourceUrl, title: sourceTitle };
  const date = parsePrintedDate(documented);
  if (!date.ok) throw new UnreadableFile(`--documented: ${date.problem}`);
  return { url: sourceUrl, title: sourceTitle, documented: date.value };
}

/** The file to read and how reports name it. Standard input (`-`) is put into a temporary file first, because encodings are told from the whole. */
export async function withInputFile<T>(named: string, use: (path: string, name: string) => Promise<T>): Promise<T> {
  if (named !== "-") {
    const why = whyNoFile(named);
    if (why) throw new UnreadableFile(why);
    if ((await stat(named)).size === 0) throw new UnreadableFile(`${named} is empty. Export or save it again.`);
    return namingFile(named, use(named, basename(named)));
  }
  const path = join(tmpdir(), `border-lens-input-${process.pid}`);
  try {
    await pipeline(process.stdin, createWriteStream(path));
    if ((await stat(path)).size === 0) throw new UnreadableFile("Nothing arrived on standard input.");
    return await namingFile("Standard input", use(path, "standard input"));
  } finally {
    await rm(path, { force: true });
  }
}

/** Readers say what is wrong and where in it; which file it was is known here. */
async function namingFile<T>(named: string, used: Promise<T>): Promise<T> {
  try {
    return await used;
  } catch (error) {
    throw error instanceof UnreadableFile ? new UnreadableFile(`${named}: ${error.message}`) : error;
  }
}
