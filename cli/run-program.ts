import { Console } from "node:console";
import type { Command } from "commander";

/** Runs what was asked for. Whatever the file system refuses ends in a sentence and exit code 2, never in a stack. */
export async function runProgram(program: Command): Promise<void> {
  // Node's own console swallows what cannot be written, so that an answer lost to a full disk would pass for one that was given.
  globalThis.console = new Console({ stdout: process.stdout, stderr: process.stderr, ignoreErrors: false });
  process.stdout.on("error", endUnwritten);
  process.stderr.on("error", () => {});
  try {
    await program.parseAsync();
  } catch (error) {
    if (!isOfTheSystem(error)) throw error;
    if (error.syscall === "write") endUnwritten(error);
    process.stderr.write(`The file system says: ${error.message}. Mend that and run it again.\n`);
    process.exitCode = 2;
  }
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
