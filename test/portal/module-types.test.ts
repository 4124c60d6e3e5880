import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { expect, onTestFinished, test } from "vitest";
import { projectRoot } from "../../cli/project-root.ts";
import * as face from "../../portal/module/border-lens.ts";
import { moduleTypes } from "../../portal/module-types.ts";

const entry = join(projectRoot, "portal/module/border-lens.ts");
const types = moduleTypes(entry);

/** What the strict compiler says of programs that have the published types and nothing of ours beside them. */
function complaints(programs: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), "border-lens-types-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  // As .ts the declarations are checked as well, without the compiler's own libraries, which take seconds.
  for (const [name, text] of Object.entries({ ...programs, "border-lens.ts": types })) writeFileSync(join(folder, name), text);
  const program = ts.createProgram(
    Object.keys(programs).map((name) => join(folder, name)),
    {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2024,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ["lib.es2024.d.ts", "lib.dom.d.ts"],
      types: [],
    },
  );
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

test("the published examples compile against the published types alone", () => {
  const folder = join(projectRoot, "portal/module/examples");
  const examples = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  expect(examples.length).toBeGreaterThan(0);
  const programs = examples.map((file) => [
    file,
    readFileSync(join(folder, file), "utf8").replace("../border-lens.ts", "./border-lens.js"),
  ]);
  expect(complaints(Object.fromEntries(programs))).toEqual([]);
});

test("a wrong use of the module does not compile", () => {
  const wrong = `import { openChecker } from "./border-lens.js";
const checker = openChecker(new Uint8Array());
if (checker.ok) checker.value.check({ title: 5 });
if (checker.ok) checker.value.check({ title: "Lamp" }).outcome === "fake";`;
  expect(complaints({ "wrong.ts": wrong })).toEqual([
    expect.stringContaining("'number' is not assignable to type 'string'"),
    expect.stringContaining("no overlap"),
  ]);
});

test("every function and value of the module has a declaration, and nothing is left open", () => {
  for (const name of Object.keys(face)) expect(types).toMatch(new RegExp(`^export declare (?:function|const) ${name}\\b`, "m"));
  expect(types).not.toMatch(/: any\b|<any>|\bimport\b/);
});
