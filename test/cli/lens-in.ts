import { spawnSync } from "node:child_process";
import { projectRoot } from "../../cli/project-root.ts";

/** Runs the command line as a person does, and tells how it ended. */
export const lensIn = (...args: string[]) =>
  spawnSync(process.execPath, ["cli/main.ts", ...args], { cwd: projectRoot, encoding: "utf8" });
