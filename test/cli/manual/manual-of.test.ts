import { expect, test } from "vitest";
import { manualOf } from "../../../cli/manual/manual-of.ts";
import { lensProgram } from "../../../cli/program.ts";
import { projectRoot } from "../../../cli/project-root.ts";

const manual = manualOf(lensProgram());

test("every command, argument and option is explained", () => {
  expect(manual.length).toBeGreaterThan(8);
  for (const { name, what, arguments: taken, options } of manual) {
    expect(what, name).not.toBe("");
    for (const term of [...taken, ...options]) expect(term.what, `${name} ${term.term}`).not.toBe("");
  }
});

test("a command under another has its whole name", () => {
  expect(manual.map(({ name }) => name)).toContain("lens register verify");
});

test("nothing in the manual depends on the machine it was made on", () => {
  expect(JSON.stringify(manual)).not.toContain(projectRoot);
});
