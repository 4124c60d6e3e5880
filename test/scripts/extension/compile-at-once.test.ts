import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Script } from "node:vm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compileAtOnce } from "../../../scripts/extension/compile-at-once.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "border-lens-compile-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("the hint stands before everything else, and the script after it is what it was", async () => {
  const script = 'const sum = (a, b) => a + b;\nsum("é", 1);\n';
  await writeFile(join(folder, "reader.js"), script);
  await compileAtOnce(folder, "reader.js");
  const [hint, ...rest] = (await readFile(join(folder, "reader.js"), "utf8")).split("\n");
  expect(hint).toBe("//# allFunctionsCalledOnLoad");
  expect(rest.join("\n")).toBe(script);
  expect(new Script([hint, ...rest].join("\n")).runInThisContext()).toBe("é1");
});
