import { enableCompileCache } from "node:module";
import { runProgram } from "./run-program.ts";

// Reading the program's own files takes longer than most of what it is asked to do.
enableCompileCache();
const program =
  process.argv[2] === "check"
    ? (await import("./check/check-program.ts")).checkProgram()
    : (await import("./program.ts")).lensProgram();
await runProgram(program);
