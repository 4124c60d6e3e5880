import { Command } from "commander";
import { addCheckCommand } from "./add-check-command.ts";

/** The command line with `check` alone: a filter in a pipe starts sooner without the libraries of the other commands. */
export function checkProgram(): Command {
  const program = new Command("lens").showHelpAfterError("Run with --help to see what it takes.");
  addCheckCommand(program);
  return program;
}
