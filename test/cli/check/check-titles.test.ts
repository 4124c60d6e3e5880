import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../../cli/project-root.ts";

const folder = mkdtempSync(join(tmpdir(), "border-lens-check-"));
const marks = join(folder, "marks.csv");
writeFileSync(marks, "mark,number,standing\nZolvaro,TMK 21-00431,recorded\nQuibbex,,seized\n");

type Answer = { id: unknown; outcome?: string; mentions?: { mark: string; start: number; text: string }[]; error?: string };

function check(lines: readonly string[], ...args: string[]): Answer[] {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["cli/main.ts", "check", "--titles", "-", "--register", marks, "--json", ...args],
    { cwd: projectRoot, encoding: "utf8", input: lines.join("\n"), maxBuffer: 1 << 28 },
  );
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Answer);
}

test("a line in, a line out, with spans of the original text", () => {
  const title = "👜 Bolso ZOLVARO negro";
  const [first, second, third] = check([
    // As some programs begin a file, with a byte order mark.
    `\ufeff${JSON.stringify({ id: 7, title })}`,
    JSON.stringify({ id: "b", title: "Plain brown bag" }),
    JSON.stringify({ id: null, title: "Quibbex wallet" }),
  ]);
  expect(first).toMatchObject({ id: 7, outcome: "names-recorded", mentions: [{ mark: "Zolvaro", numbers: ["TMK 21-00431"] }] });
  const mention = first?.mentions?.[0];
  expect(title.slice(mention?.start, (mention?.start ?? 0) + (mention?.text.length ?? 0))).toBe("ZOLVARO");
  expect(second).toMatchObject({ id: "b", outcome: "none-found", mentions: [] });
  expect(third).toMatchObject({ id: null, outcome: "names-seized" });
});

test("lines that are no listings are answered in their place", () => {
  const answers = check(["not json", "[]", '"text"', '{"id":4}', '{"id":5,"title":"Zolvaro"}']);
  expect(answers.map(({ error }) => error?.replace(/\. .*/, ""))).toEqual([
    "Line 1 is not JSON",
    "Line 2 has no title",
    "Line 3 is not an object",
    "Line 4 has no title",
    undefined,
  ]);
  expect(answers[4]?.outcome).toBe("names-recorded");
});

test("answers come in the order of the lines, whatever thread worked on them", () => {
  // Long and short lines, so that threads finish at different times; more than one block is read.
  const lines = Array.from({ length: 20_000 }, (_, id) =>
    JSON.stringify({ id, title: id % 7 === 0 ? `Zolvaro ${"bag ".repeat(id % 400)}` : "bag" }),
  );
  const answers = check(lines, "--threads", "3");
  expect(answers.map(({ id }) => id)).toEqual(lines.map((_, id) => id));
  expect(answers.every(({ id, outcome }) => (outcome === "names-recorded") === (Number(id) % 7 === 0))).toBe(true);
});

test("a line longer than any listing is answered in its place and not kept", () => {
  const answers = check([
    '{"id":1,"title":"Zolvaro"}',
    `{"id":2,"title":"${"bag ".repeat(2_500_000)}"}`,
    '{"id":3,"title":"Zolvaro"}',
  ]);
  expect(answers.map(({ id, outcome, error }) => [id, outcome ?? error])).toEqual([
    [1, "names-recorded"],
    [null, expect.stringMatching(/^Line 2 is longer than 8 MB/)],
    [3, "names-recorded"],
  ]);
});

test("titles in UTF-16, as Windows' shell writes them, are read", () => {
  const path = join(folder, "titles.ndjson");
  writeFileSync(path, `\ufeff${JSON.stringify({ id: "é", title: "Zolvaro bag" })}\n`, "utf16le");
  const { stdout } = spawnSync(process.execPath, ["cli/main.ts", "check", "--titles", path, "--register", marks], {
    cwd: projectRoot,
    encoding: "utf8",
  });
  expect(JSON.parse(stdout)).toMatchObject({ id: "é", outcome: "names-recorded" });
});

test.each([
  { it: "no such file of titles", args: ["--titles", "nowhere.jsonl"], says: /no file nowhere\.jsonl/ },
  { it: "no such list of marks", args: ["--title", "x", "--register", "nowhere.csv"], says: /There is no file nowhere\.csv/ },
  { it: "a list without marks", args: ["--title", "x", "--register", "README.md"], says: /no column "mark"/ },
  { it: "two things at once", args: ["page.html", "--title", "x"], says: /one thing at a time/ },
  { it: "nothing to check", args: [], says: /Nothing to check/ },
  { it: "an empty title", args: ["--title", " "], says: /title is empty/ },
  { it: "a folder of titles", args: ["--titles", "test"], says: /test is a folder\. Name one file/ },
  { it: "a brand without a title", args: ["--titles", "-", "--brand", "x"], says: /--brand goes with --title/ },
  { it: "threads for one title", args: ["--title", "x", "--threads", "2"], says: /--threads goes with --titles/ },
  { it: "no threads", args: ["--titles", "-", "--threads", "0"], says: /--threads takes a whole number from 1, not "0"/ },
])("$it is one sentence, not a stack", ({ args, says }) => {
  const { stderr, status } = spawnSync(process.execPath, ["cli/main.ts", "check", ...args], {
    cwd: projectRoot,
    encoding: "utf8",
  });
  expect(status).toBe(2);
  expect(stderr).toMatch(says);
  expect(stderr).not.toContain("    at ");
});
