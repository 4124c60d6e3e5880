import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { projectRoot } from "../../cli/project-root.ts";
import { lensIn } from "./lens-in.ts";

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "border-lens-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
const shell = (command: string) => spawnSync("bash", ["-c", command], { cwd: projectRoot, encoding: "utf8" });
const lens = `"${process.execPath}" cli/main.ts`;

test("what the file system refuses is told in a sentence, without a stack", () => {
  const { stderr, status } = lensIn("manual", aFolder());
  expect(stderr).toMatch(/^The file system says: EISDIR: .* Mend that and run it again\.\n$/);
  expect(status).toBe(2);
});

test.skipIf(!existsSync("/dev/full"))("an answer that cannot be written is no success", () => {
  const { stderr, status } = shell(`${lens} read test/fixtures/listings/etsy.html > /dev/full`);
  expect(stderr).toMatch(/^The answer could not be written: ENOSPC/);
  expect(status).toBe(2);
});

test("a reader that has seen enough may close the pipe", () => {
  const { stdout, stderr } = shell(`set -o pipefail; ${lens} --help | head -c 5; echo " $?"`);
  expect(stdout).toBe("Usage 0\n");
  expect(stderr).toBe("");
});

test.each([
  { it: "an empty file", bytes: [], says: "is empty. Save the page again." },
  { it: "a picture", bytes: [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 1, 0], says: "is no saved page: it holds zero bytes" },
])("$it is not told to be a page without goods", ({ bytes, says }) => {
  const folder = aFolder();
  const path = join(folder, "page.html");
  writeFileSync(path, Buffer.from(bytes));
  // A list of its own: these tests run before any register is built.
  const list = join(folder, "marks.csv");
  writeFileSync(list, "mark\nROLEX\n");
  for (const words of [["read"], ["check", "--register", list]]) {
    const { stdout, stderr, status } = lensIn(...words, path);
    expect(stdout).toBe("");
    expect(stderr).toContain(`${path} ${says}`);
    expect(status).toBe(1);
  }
});

test.each([
  ["an option that there is not", ["search", "--nope"], "error: unknown option '--nope'"],
  ["a command that there is not", ["nonsense"], "error: unknown command 'nonsense'"],
  ["nothing to look for", ["search"], "Say what to look for"],
  ["an option of check that there is not", ["check", "--nope"], "error: unknown option '--nope'"],
])("%s ends with exit code 2 and a sentence", (_, words, says) => {
  const { stdout, stderr, status } = lensIn(...words);
  expect({ stdout, status }).toEqual({ stdout: "", status: 2 });
  expect(stderr).toContain(says);
});

test("a build time that is none is named, without a stack", () => {
  const { stdout, stderr } = shell(`SOURCE_DATE_EPOCH=soon ${lens} register verify nowhere; echo $?`);
  expect(stdout).toBe("2\n");
  expect(stderr).toBe('SOURCE_DATE_EPOCH is "soon"; give seconds since 1970.\n');
});
