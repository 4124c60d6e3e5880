import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import type { Command } from "commander";
import type { Release } from "../../shared/release/release.ts";
import { describeBreach } from "../../shared/result.ts";
import { readContent } from "../content/read-content.ts";
import { projectRoot } from "../project-root.ts";
import { askRelease } from "./ask-release.ts";

export function addReleaseCommand(program: Command): void {
  program
    .command("release")
    .description("releases of content/releases/")
    .command("new")
    .description("ask for the fields of a release, check them and write its file")
    .action(async () => {
      const answer = await inTerminal(askRelease);
      if (answer === undefined) return fail("Stopped before the last question; nothing was written.");
      if (!answer.ok) return fail(answer.problem);
      const file = fileOf(answer.value);
      if (existsSync(join(projectRoot, file))) return fail(`${file} exists already. Choose another slug.`);
      mkdirSync(dirname(join(projectRoot, file)), { recursive: true });
      writeFileSync(join(projectRoot, file), `${JSON.stringify(answer.value, null, 2)}\n`);
      console.log(`Wrote ${file}.`);
      const reading = readContent(projectRoot);
      if (reading.kind === "content") return console.log("Every promise about content/ is kept.");
      console.error("What is left to do:");
      for (const breach of reading.breaches) console.error(`  ${describeBreach(breach)}`);
      process.exitCode = 1;
    });
}

const fileOf = ({ id, date }: Release): string => `content/releases/${date.slice(0, 4)}/${id}.json`;

function fail(problem: string): void {
  console.error(problem);
  process.exitCode = 2;
}

/** Holds a conversation over the terminal or over piped lines; `undefined` when the input ends first. */
async function inTerminal<T>(
  talk: (conversation: { ask: (question: string) => Promise<string>; say: (sentence: string) => void }) => Promise<T>,
): Promise<T | undefined> {
  const terminal = createInterface({ input: process.stdin });
  // An iterator loses no line that arrives before its question, as piped ones do.
  const lines = terminal[Symbol.asyncIterator]();
  const ended = Symbol("ended");
  try {
    return await talk({
      ask: async (question) => {
        process.stdout.write(`${question}\n> `);
        const { value, done } = await lines.next();
        if (done) throw ended;
        return value;
      },
      say: (sentence) => console.log(`  ${sentence}`),
    });
  } catch (error) {
    if (error === ended) return undefined;
    throw error;
  } finally {
    terminal.close();
  }
}
