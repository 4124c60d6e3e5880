import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { expect, test } from "vitest";
import { lensProgram } from "../../cli/program.ts";
import { projectRoot } from "../../cli/project-root.ts";

// Whoever copies a command from our words must be able to run it.
const files = execFileSync("git", ["ls-files", "*.md", "portal/text/*.ts"], { cwd: projectRoot, encoding: "utf8" })
  .split("\n")
  .filter((file) => file !== "" && !file.startsWith("content/guides/"));
const written = files.flatMap((file) =>
  [...readFileSync(join(projectRoot, file), "utf8").matchAll(/\blens -- ([^\n`"#|…]+)/g)].map(([, words = ""]) => ({
    file,
    words: words.trim().split(/\s+/),
  })),
);

/** What is wrong with a command as written; undefined where it can be run. */
function fault(words: readonly string[]): string | undefined {
  const left = [...words];
  let command: Command = lensProgram();
  for (let next: Command | undefined; ; ) {
    next = command.commands.find((one) => one.name() === left[0]);
    if (!next) break;
    command = next;
    left.shift();
  }
  let given = 0;
  while (left.length > 0) {
    const word = left.shift() ?? "";
    if (!word.startsWith("--")) given++;
    else if (word !== "--help") {
      const option = command.options.find(({ long }) => long === word);
      if (!option) return `${command.name()} has no option ${word}`;
      if (option.required) left.shift();
    }
  }
  const takes = command.registeredArguments.some(({ variadic }) => variadic) ? Infinity : command.registeredArguments.length;
  return given > takes ? `${command.name()} takes ${takes} arguments and is given ${given}` : undefined;
}

test("every command in our words can be run as it is written", () => {
  expect(written.length).toBeGreaterThan(8);
  const faults = written.flatMap(({ file, words }) => {
    const what = fault(words);
    return what === undefined ? [] : [`${file}: lens ${words.join(" ")}: ${what}`];
  });
  expect(faults).toEqual([]);
});
