import { Console } from "node:console";
import type { Command } from "commander";
import { BadSetting } from "./bad-setting.ts";

/** Runs what was asked for. What the file system refuses, or a setting that cannot be used, ends in a sentence and exit code 2, never in a stack. */
export async function runProgram(program: Command): Promise<void> {
  // Node's own console swallows what cannot be written, so that an answer lost to a full disk would pass for one that was given.
  globalThis.console = new Console({ stdout: process.stdout, stderr: process.stderr, ignoreErrors: false });
  process.stdout.on("error", endUnwritten);
  process.stderr.on("error", () => {});
  try {
    await program.parseAsync();
  } catch (error) {
    process.stderr.write(`${inWords(error)}\n`);
    process.exitCode = 2;
  }
}

/** @throws what is an error of ours */
function inWords(error: unknown): string {
  if (error instanceof BadSetting) return error.message;
  if (!isOfTheSystem(error)) throw error;
  if (error.syscall === "write") endUnwritten(error);
  return `The file system says: ${error.message}. Mend that and run it again.`;
}

/** A reader that has seen enough closes the pipe; that is no error of ours. */
function endUnwritten(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(
    `The answer could not be written: ${error.message}. Make room or choose another place, and run it again.\n`,
  );
  process.exit(2);
}

const isOfTheSystem = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "code" in error && "syscall" in error;
