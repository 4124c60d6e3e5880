import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { projectRoot } from "./project-root.ts";

const exitCodes = `
Exit codes:
  0  done
  1  done, and something was found wanting: a page that cannot be read, a card that is not the same, a promise that is broken
  2  not done: an option, a file or a table is not as it has to be, and a sentence says what to mend`;

/** `lens`, before it has any command: what holds for all of them. */
export function newProgram(): Command {
  const { version } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as { version: string };
  return new Command("lens")
    .version(version)
    .showHelpAfterError("Run with --help to see what it takes.")
    .addHelpText("after", exitCodes)
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));
}
