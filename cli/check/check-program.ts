import type { Command } from "commander";
import { newProgram } from "../new-program.ts";
import { addCheckCommand } from "./add-check-command.ts";

/** The command line with `check` alone: a filter in a pipe starts sooner without the libraries of the other commands. */
export function checkProgram(): Command {
  const program = newProgram();
  addCheckCommand(program);
  return program;
}
