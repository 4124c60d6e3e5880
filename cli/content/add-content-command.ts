import type { Command } from "commander";
import { rules } from "../../content/rules/rules.ts";
import { describeBreach } from "../../shared/result.ts";
import { projectRoot } from "../project-root.ts";
import { readContent } from "./read-content.ts";

export function addContentCommand(program: Command): void {
  program
    .command("content")
    .description("hold content/ against every promise we make about it")
    .action(() => {
      const reading = readContent(projectRoot);
      if (reading.kind === "breaches") {
        for (const breach of reading.breaches) console.error(describeBreach(breach));
        console.log(`${rules.length} promises, ${reading.breaches.length} broken`);
        process.exitCode = 1;
        return;
      }
      console.log(`${rules.length} promises, all kept`);
    });
}
