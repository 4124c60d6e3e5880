import type { Command } from "commander";
import { addCheckCommand } from "./check/add-check-command.ts";
import { addContentCommand } from "./content/add-content-command.ts";
import { addImportCommand } from "./import/add-import-command.ts";
import { addManualCommand } from "./manual/add-manual-command.ts";
import { newProgram } from "./new-program.ts";
import { addReadCommand } from "./read/add-read-command.ts";
import { addRegisterCommand } from "./register/add-register-command.ts";
import { addReleaseCommand } from "./release/add-release-command.ts";
import { addSearchCommand } from "./search/add-search-command.ts";
import { addVerifyCommand } from "./verify/add-verify-command.ts";

/** The command line with all its commands, ready to parse. */
export function lensProgram(): Command {
  const program = newProgram().description(
    "Border Lens from a terminal: which words of a listing name a mark recorded with, or seized by, U.S. Customs.",
  );
  addCheckCommand(program);
  addContentCommand(program);
  addImportCommand(program);
  addRegisterCommand(program);
  addReadCommand(program);
  addSearchCommand(program);
  addVerifyCommand(program);
  addReleaseCommand(program);
  addManualCommand(program);
  return program;
}
