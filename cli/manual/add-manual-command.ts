import { resolve } from "node:path";
import type { Command } from "commander";
import { writeWhole } from "../register/write-whole.ts";
import { manualOf } from "./manual-of.ts";

export function addManualCommand(program: Command): void {
  program
    .command("manual")
    .description("write what every command takes as JSON, for the manual in the portal")
    .argument("<file>", "the file to write")
    .action((file: string) => {
      writeWhole(resolve(file), `${JSON.stringify(manualOf(program), null, 2)}\n`);
    });
}
