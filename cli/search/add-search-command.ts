import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { ok, problem, type Result } from "../../shared/result.ts";
import { type SearchWay, searchWays } from "../../shared/search/record-query.ts";
import { detectEncoding } from "../import/detect-encoding.ts";
import { UnreadableFile } from "../import/table-batch.ts";
import { whyNoFile } from "../import/why-no-file.ts";
import { readBuiltRegister } from "../register/read-built-register.ts";
import { registerSource, type SearchSource, tableSource } from "./search-source.ts";

type Options = { json?: true; register?: string; queries?: string; way: string; limit: string };

export function addSearchCommand(program: Command): void {
  program
    .command("search")
    .description("find recordations and seized marks by any spelling, number, owner or goods")
    .argument("[words...]", "what to look for")
    .option("--json", "one JSON line per query: {query, results: [{mark, number, why}]}")
    .option("--register <file>", "search your own CSV (a column `mark`; `number`, `owner`, `goods`, `classes` where it has them)")
    .option("--queries <file>", "one query a line")
    .option("--way <way>", `how to look: ${searchWays.join(", ")}`, "any")
    .option("--limit <count>", "results per query", "10")
    .action(async (words: string[], options: Options) => {
      const asked = await queriesOf(words, options);
      const way = searchWays.find((known) => known === options.way);
      const limit = Number(options.limit);
      if (!asked.ok) return fail(asked.problem);
      if (!way) return fail(`"${options.way}" is no way to look. Use one of ${searchWays.join(", ")}.`);
      if (!Number.isInteger(limit) || limit < 1) return fail(`--limit takes a whole number from 1, not "${options.limit}".`);
      const source = await (options.register ? tableSource(options.register) : published());
      if (!source.ok) return fail(source.problem);
      tell(source.value.notes);
      for (const query of asked.value) {
        // In words the answers to several queries would run into each other.
        if (options.queries !== undefined && !options.json) console.log(`${query}:`);
        answer(query, source.value, way, limit, options.json === true);
      }
    });
}

async function queriesOf(words: readonly string[], { queries }: Options): Promise<Result<string[]>> {
  const typed = words.join(" ");
  if (queries === undefined)
    return typed.trim() !== "" ? ok([typed]) : problem("Say what to look for, or give a file with --queries.");
  if (typed !== "") return problem("Look for one thing at a time: words, or a file with --queries.");
  const why = whyNoFile(queries);
  if (why) return problem(why);
  try {
    // Line n of the answers belongs to line n of the queries, so an empty line in between is answered too, with nothing.
    const lines = new TextDecoder(await detectEncoding(queries)).decode(readFileSync(queries)).split(/\r\n?|\n/);
    while (lines.at(-1)?.trim() === "") lines.pop();
    return ok(lines);
  } catch (error) {
    if (error instanceof UnreadableFile) return problem(`${queries} holds zero bytes, which no text has. Give one query a line.`);
    throw error;
  }
}

async function published(): Promise<Result<SearchSource>> {
  const register = readBuiltRegister();
  return register.ok ? { ok: true, value: await registerSource(register.value) } : register;
}

/** The first few rows that were left out, so that a broken table does not bury the answers. */
function tell(notes: readonly string[]): void {
  for (const note of notes.slice(0, 5)) console.error(note);
  if (notes.length > 5) console.error(`and ${notes.length - 5} more rows were left out.`);
}

function answer(query: string, { search, result }: SearchSource, way: SearchWay, limit: number, json: boolean): void {
  const { rows, whys } = query.trim() === "" ? { rows: [], whys: [] } : search.find({ text: query, way });
  const results = rows.slice(0, limit).map((row, at) => ({ ...result(row), why: whys[at] ?? "listed" }));
  if (json) {
    console.log(JSON.stringify({ query, results }));
    return;
  }
  if (results.length === 0)
    console.log(`Nothing found for "${query}". That a mark is not here means little: most marks are never recorded.`);
  for (const { mark, number, why, path } of results)
    console.log(`${(number ?? "no number").padEnd(14)} ${mark}  (${why})${path ? `  ${path}` : ""}`);
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}
