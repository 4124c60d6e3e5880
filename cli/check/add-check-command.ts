import { createReadStream, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { type Command, Option } from "commander";
import { checkListing } from "../../shared/check/check-listing.ts";
import { type Language, languages } from "../../shared/language.ts";
import { buildMarkIndex } from "../../shared/mention/mark-index.ts";
import { ok, type Result } from "../../shared/result.ts";
import { readBuiltRegister } from "../register/read-built-register.ts";
import { loadWords } from "../words/load-words.ts";
import { checkInWords } from "./check-in-words.ts";
import { checkTitles, startThreads, stopThreads } from "./check-titles.ts";
import { openMarkList } from "./open-mark-list.ts";
import { type Checker, slim } from "./title-line.ts";

type CheckOptions = {
  titles?: string;
  register?: string;
  title?: string;
  brand?: string;
  category?: string;
  description?: string;
  json?: boolean;
  language: Language;
  threads: string;
};

export function addCheckCommand(program: Command): void {
  program
    .command("check")
    .description("check saved pages, one listing's words, or NDJSON titles, against the register")
    .argument("[pages...]", "saved pages, each FILE or FILE=URL with the address it was saved from")
    .option("--titles <file>", "NDJSON with id, title and if known brand, category, description; - reads standard input")
    .option(
      "--register <file>",
      "a CSV with a column mark (number and standing where it has them), in place of the published register",
    )
    .option("--title <words>", "the title of one listing")
    .option("--brand <words>", "its brand field")
    .option("--category <words>", "its category")
    .option("--description <words>", "its description")
    .option("--json", "print JSON; titles are always answered so")
    .addOption(new Option("--language <code>", "language of the sentences").choices(languages).default("en"))
    .addOption(new Option("--threads <count>", "threads for titles").default(String(availableParallelism()), "one a processor"))
    .action(runCheck);
}

async function runCheck(pages: string[], options: CheckOptions, command: Command): Promise<void> {
  const { titles, title, brand, category, description, json = false, language } = options;
  if ([titles !== undefined, title !== undefined, pages.length > 0].filter(Boolean).length > 1)
    return fail("Check one thing at a time: saved pages, or --title WORDS, or --titles FILE.");
  const idle = idleOption(options, command);
  if (idle) return fail(idle);
  if (titles !== undefined) return runTitles(titles, options);
  if (title === undefined && pages.length === 0)
    return fail("Nothing to check. Give a saved page, --title WORDS, or --titles FILE for many.");
  if (title?.trim() === "") return fail("The title is empty. Give the words of one listing's title after --title.");
  const checker = await openChecker(options.register);
  if (!checker.ok) return fail(checker.problem);
  if (title === undefined) {
    // The reader of pages and its parser are loaded by those who have pages.
    const { checkPages } = await import("./check-pages.ts");
    return checkPages(pages, checker.value, json, language);
  }
  const check = checkListing({ title, brand, category, description }, checker.value.index, checker.value.register);
  if (json) return console.log(JSON.stringify(slim(check, checker.value.numbers), null, 2));
  console.log(checkInWords(check, language).join("\n"));
}

/** What is said of an option that would do nothing here. */
function idleOption({ titles, title }: CheckOptions, command: Command): string | undefined {
  const given = (option: string) => command.getOptionValueSource(option) === "cli";
  const field = ["brand", "category", "description"].find(given);
  if (title === undefined && field)
    return `--${field} goes with --title. Saved pages and NDJSON titles bring a ${field} of their own.`;
  if (titles === undefined && given("threads")) return "--threads goes with --titles.";
  return undefined;
}

async function runTitles(titles: string, options: CheckOptions): Promise<void> {
  const found = titles === "-" || statSync(titles, { throwIfNoEntry: false });
  if (!found) return fail(`There is no file ${titles}. Give NDJSON titles, or - for standard input.`);
  if (found !== true && found.isDirectory()) return fail(`${titles} is a folder. Name one file of NDJSON titles in it.`);
  const count = Number(options.threads);
  if (!Number.isInteger(count) || count < 1) return fail(`--threads takes a whole number from 1, not "${options.threads}".`);
  const threads = startThreads(count);
  const checker = await openChecker(options.register);
  if (!checker.ok) {
    await stopThreads(threads);
    return fail(checker.problem);
  }
  const input = titles === "-" ? process.stdin : createReadStream(titles, { highWaterMark: 1 << 18 });
  await checkTitles(input, process.stdout, checker.value, threads);
}

/** Everything a check needs: the index with its words, and numbers to name. */
async function openChecker(list: string | undefined): Promise<Result<Checker>> {
  const words = await loadWords();
  if (list !== undefined) {
    const opened = await openMarkList(list, words);
    if (!opened.ok) return opened;
    for (const note of opened.value.notes) console.error(note);
    return ok(opened.value.checker);
  }
  const read = readBuiltRegister();
  if (!read.ok) return read;
  const register = read.value;
  const numberOf = new Map(register.recordations.map(({ id, number }) => [id, number]));
  const numbers = new Map(
    register.marks.map((mark) => [
      mark.id,
      mark.recordations.map((id) => numberOf.get(id)).filter((number) => number !== undefined),
    ]),
  );
  return ok({ index: buildMarkIndex(register.marks, words), register, numbers });
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}
