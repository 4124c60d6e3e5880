import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { projectRoot } from "../../cli/project-root.ts";
import { lensIn } from "./lens-in.ts";

const folder = mkdtempSync(join(tmpdir(), "border-lens-search-"));
const table = join(folder, "marks.csv");
const queries = join(folder, "queries.txt");
const twice = join(folder, "twice.csv");
const lens = (...args: string[]) => lensIn("search", ...args);

beforeAll(() => {
  execFileSync(process.execPath, ["cli/main.ts", "register", "build"], { cwd: projectRoot });
  writeFileSync(table, 'mark,number\n"Acme, Lamps",TMK 21-00431\nBOLT,\n');
  writeFileSync(twice, "mark,number,Mark\nACME,,BOLT\n");
  writeFileSync(queries, "acme lmaps\n\nbolt\nnothing like it\n");
});

test("finds in the published register and says why", () => {
  const [line] = lens("rolx", "--json").stdout.trim().split("\n");
  expect(JSON.parse(line ?? "")).toMatchObject({
    query: "rolx",
    results: [{ mark: "ROLEX", number: "TMK 05-00269", why: "similar" }],
  });
});

test("searches anyone's table, one line per query in order", () => {
  const lines = lens("--register", table, "--queries", queries, "--json")
    .stdout.trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { query: string; results: { mark: string }[] });
  expect(lines.map(({ query, results }) => [query, results[0]?.mark])).toEqual([
    ["acme lmaps", "Acme, Lamps"],
    ["", undefined],
    ["bolt", "BOLT"],
    ["nothing like it", undefined],
  ]);
});

test.each([
  { it: "UTF-16", bytes: Buffer.from("\ufeffbolt\r\nÁcme\r\n", "utf16le") },
  { it: "Windows-1252", bytes: Buffer.from("bolt\r\nÁcme\r\n", "latin1") },
])("queries in $it are read as they were typed, and in words each stands over its results", ({ bytes }) => {
  const file = join(folder, "typed.txt");
  writeFileSync(file, bytes);
  const { stdout } = lens("--register", table, "--queries", file);
  expect(stdout).toMatch(/^bolt:\nno number +BOLT .*\nÁcme:\nTMK 21-00431 +Acme, Lamps /);
});

test.each([
  { it: "a table without marks", args: ["x", "--register", queries], says: /column called mark/ },
  { it: "a file that is not there", args: ["x", "--register", "nowhere.csv"], says: /There is no file nowhere\.csv/ },
  { it: "a folder", args: ["x", "--register", "content"], says: /content is a folder/ },
  { it: "a table in JSON", args: ["x", "--register", "package.json"], says: /package\.json is JSON. Give a CSV/ },
  { it: "a table with two columns of one name", args: ["x", "--register", twice], says: /has two columns "mark"\. Rename/ },
  { it: "words beside a file of queries", args: ["x", "--queries", queries], says: /one thing at a time/ },
  { it: "a picture as queries", args: ["--queries", "docs/pictures/panel.png"], says: /holds zero bytes/ },
  { it: "no query", args: [], says: /Say what to look for/ },
  { it: "an unknown way", args: ["x", "--way", "magic"], says: /"magic" is no way to look/ },
])("$it is one sentence, not a stack", ({ args, says }) => {
  const { stderr, status } = lens(...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(says);
  expect(stderr).not.toContain("    at ");
});
