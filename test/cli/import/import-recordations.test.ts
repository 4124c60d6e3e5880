import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readContent } from "../../../cli/content/read-content.ts";
import { ImportReport } from "../../../cli/import/import-report.ts";
import { UnreadableFile } from "../../../cli/import/table-batch.ts";
import { projectRoot } from "../../../cli/project-root.ts";
import { lensIn } from "../lens-in.ts";
import { aProject } from "./a-project.ts";

const header =
  "CBP Recordation No.,Title Product,Owner Name,Copyright Office/PTO Reg. No.,Effective Date,Expiration Date,GM Restricted";
const recordationsOf = (root: string) => {
  const reading = readContent(root);
  if (reading.kind === "breaches") throw new Error("the content is broken");
  return reading.content.recordations.map(({ value }) => value);
};

test("a table under Customs' own labels is read, completed, judged and put in place", async () => {
  const project = aProject();
  const path = project.file(
    "list.csv",
    `${header}\nTMK 19--00777,ZORBLAX,"Zorblax Lamps, Inc.","5,123,456",2/15/2019,2/15/2029,Y\nMSK 19-00001,Quill Chip,Quill,,,,\n`,
  );
  const { outcome, report } = await project.importFile(path);
  expect(outcome).toEqual({ kind: "replaced" });
  expect(report.counts).toEqual({ read: 2, added: 2, changed: 0, unchanged: 0, dropped: 0 });
  const recordations = recordationsOf(project.root);
  expect(recordations.find(({ number }) => number === "TMK 19-00777")).toEqual({
    id: "tmk-19-00777",
    number: "TMK 19-00777",
    kind: "trademark",
    mark: "ZORBLAX",
    words: ["ZORBLAX"],
    owner: "Zorblax Lamps, Inc.",
    registrationNumber: "5,123,456",
    effective: "2019-02-15",
    expires: "2029-02-15",
    grayMarket: "yes",
    classes: [],
    evidenceLevel: "number",
    source: {
      url: "https://list.example/",
      title: "Invented list",
      evidence: "listed in Invented list",
      documented: "2026-11-20",
    },
  });
  expect(recordations.find(({ number }) => number === "MSK 19-00001")).toMatchObject({ kind: "other", kindPrinted: "MSK" });
});

test("an owner whose name reads like a private person's is asked about and not shown until somebody says what it is", async () => {
  const project = aProject();
  const path = project.file(
    "list.csv",
    `${header}\nTMK 19-00777,ZORBLAX,Jane Q. Sample,,,,\nTMK 19-00778,QUILL,"Quill Pens, Inc.",,,,\n`,
  );
  const { report, written } = await project.importFile(path);
  expect(report.asked).toBe(1);
  expect(readFileSync(written, "utf8")).toMatch(
    /^asked,file,2,TMK 19-00777,ZORBLAX,owner,Jane Q\. Sample,Not shown: .*is this a private person\?/m,
  );
  expect(project.table()).not.toContain("Sample");
  expect(recordationsOf(project.root).find(({ mark }) => mark === "ZORBLAX")?.owner).toBe(
    "Not shown: may be an individual (named in the source)",
  );

  const known = join(project.root, "content/recordations/organisations.csv");
  writeFileSync(known, `${readFileSync(known, "utf8")}Jane Q. Sample,invented for this test\n`);
  const again = await project.importFile(path);
  expect(again.report.asked).toBe(0);
  expect(again.report.counts).toMatchObject({ changed: 1, unchanged: 1 });
  expect(recordationsOf(project.root).find(({ mark }) => mark === "ZORBLAX")?.owner).toBe("Jane Q. Sample");
});

test("a name with a word for pictures in it keeps its words; the report asks about it once", async () => {
  const project = aProject();
  const path = project.file(
    "list.csv",
    `${header}\nTMK 19-00777,ZORBLAX BLACK LABEL,Zorblax LLC,,,,\nTMK 19-00778,QUILL,Quill LLC,,,,\n`,
  );
  const { report, written } = await project.importFile(path);
  expect([report.askedWords, report.asked]).toEqual([1, 0]);
  expect(readFileSync(written, "utf8")).toMatch(
    /^asked,file,2,TMK 19-00777,ZORBLAX BLACK LABEL,words,,ZORBLAX BLACK LABEL,.*describe a picture\?/m,
  );
  expect(recordationsOf(project.root).find(({ mark }) => mark === "ZORBLAX BLACK LABEL")?.words).toEqual(["ZORBLAX BLACK LABEL"]);
  expect((await project.importFile(path)).report.askedWords).toBe(0);
});

test("a row we hold keeps its evidence; what changes remembers the document it came from", async () => {
  const project = aProject();
  const path = project.file("list.csv", `${header}\nTMK 05-00269,Rolex,ROLEX WATCH USA INC,101819,,2031-02-16,\n`);
  const { report, written } = await project.importFile(path);
  expect(report.counts).toMatchObject({ added: 0, changed: 1 });
  const rolex = recordationsOf(project.root).find(({ number }) => number === "TMK 05-00269");
  // Spelled otherwise is not changed: owner, mark and registration number stay as our source prints them.
  expect(rolex).toMatchObject({
    mark: "ROLEX",
    owner: "Rolex Watch U.S.A., Inc.",
    registrationNumber: "101,819",
    grayMarket: "yes",
    expires: "2031-02-16",
  });
  expect(rolex?.fieldSources).toEqual({
    expires: { url: "https://list.example/", title: "Invented list", documented: "2026-11-20" },
  });
  expect(rolex?.source.title).toBe("HQ H071620 (reply to letter of 23 Jul 2009)");
  expect(readFileSync(written, "utf8")).toContain("changed,file,2,TMK 05-00269,ROLEX,expires,,2031-02-16,");
});

test("importing our own table changes nothing, down to the byte", async () => {
  const project = aProject();
  const before = project.table();
  const { outcome, report } = await project.importFile(join(projectRoot, "content/recordations/recordations.csv"));
  expect(outcome).toEqual({ kind: "unchanged" });
  expect(report.counts.unchanged).toBe(report.counts.read);
  expect(project.table()).toBe(before);
});

test.each([
  { it: "a date out of the calendar", row: "TMK 19-00777,ZORBLAX,,,2/30/2019,,", reason: /column effective\): .*not a date/ },
  { it: "a day before its month", row: "TMK 19-00777,ZORBLAX,,,15/02/2019,,", reason: /puts the day before the month/ },
  {
    it: "a number in no notation",
    row: "19/777,ZORBLAX,,,,,",
    reason: /column recordation_number\): .*not a recordation number/,
  },
  { it: "no mark", row: "TMK 19-00777,,Owner,,,,", reason: /column mark\): is empty/ },
  { it: "an expiry before its effective date", row: "TMK 19-00777,ZORBLAX,,,2/15/2019,2/15/2018,", reason: /column expires\)/ },
  { it: "a synthetic number", row: "SYN 00-00001,ZORBLAX,,,,,", reason: /synthetic record/ },
  { it: "a gray-market cell that says neither", row: "TMK 19-00777,ZORBLAX,,,,,maybe", reason: /neither yes nor no/ },
  { it: "too many cells", row: "TMK 19-00777,ZORBLAX,a,b,,,,,,x", reason: /10 cells under 7 headers/ },
  { it: "a stray quote", row: 'TMK 19-00777,"ZOR"BLAX,,,,,', reason: /quotation mark/ },
  {
    it: "a second row with the same number",
    row: "TMK 19-00001,GOODONE,,,,,\nTMK 19-00001,OTHER,,,,,",
    reason: /line 2 has the same number/,
  },
])("a row with $it is dropped with file, line, column and reason, and the others are taken", async ({ row, reason }) => {
  const project = aProject();
  const rows = row.includes("\n") ? row : `TMK 19-00001,GOODONE,,,,,\n${row}`;
  const { outcome, report } = await project.importFile(project.file("list.csv", `${header}\n${rows}\n`));
  expect(outcome.kind).toBe("replaced");
  expect(report.counts).toMatchObject({ added: 1, dropped: 1 });
  expect(report.firstProblems[0]).toMatch(/^file:3/);
  expect(report.firstProblems[0]).toMatch(reason);
});

test.each([
  { it: "--strict meets a dropped row", rows: "TMK 19-00001,GOODONE,,,,,\n,,,,,,x", differing: { strict: true } },
  { it: "no row can be taken", rows: ",,,,,,", differing: {} },
  { it: "only a check was asked for", rows: "TMK 19-00001,GOODONE,,,,,", differing: { check: true } },
])("the table stays as it is, to the byte, when $it", async ({ rows, differing }) => {
  const project = aProject();
  const before = project.table();
  const { outcome } = await project.importFile(project.file("list.csv", `${header}\n${rows}\n`), differing);
  expect(["refused", "checked"]).toContain(outcome.kind);
  expect(project.table()).toBe(before);
  expect(readdirSync(join(project.root, "content/recordations")).filter((name) => name.endsWith(".part"))).toEqual([]);
  expect(readdirSync(join(project.root, "build/import"))).toEqual(["report.csv"]);
});

test("a whole that breaks a promise is refused with the promise's breach, and nothing is written", async () => {
  const project = aProject();
  const before = project.table();
  const never = {
    promise: "Nothing is ever published.",
    breaches: () => [{ file: "x.csv", line: 7, problem: "is there", remedy: "Take it away." }],
  };
  const { outcome } = await project.importFile(project.file("list.csv", `${header}\nTMK 19-00001,GOODONE,,,,,\n`), {
    rules: [never],
  });
  expect(outcome).toMatchObject({ kind: "refused", breaches: [{ line: 7 }] });
  expect(project.table()).toBe(before);
});

test("a file that breaks off in the middle leaves everything untouched", async () => {
  const project = aProject();
  const before = project.table();
  const path = project.file("list.json", '[{"number":"TMK 19-00001","mark":"GOODONE"},{"number":"TMK 19-00002","ma');
  await expect(project.importFile(path)).rejects.toThrow(/breaks off or is malformed after record 1/);
  expect(project.table()).toBe(before);
  expect(existsSync(join(project.root, "content/recordations/recordations.csv.part"))).toBe(false);
});

test("two imports at once cannot overwrite each other", async () => {
  const project = aProject();
  const one = project.file("one.csv", `${header}\nTMK 19-00001,ONE,,,,,\n`);
  const two = project.file("two.csv", `${header}\nTMK 19-00002,TWO,,,,,\n`);
  const both = await Promise.allSettled([project.importFile(one), project.importFile(two)]);
  const failed = both.filter((result) => result.status === "rejected");
  for (const { reason } of failed) expect(reason).toBeInstanceOf(UnreadableFile);
  const taken = recordationsOf(project.root).filter(({ mark }) => mark === "ONE" || mark === "TWO");
  expect(taken.length).toBe(2 - failed.length);
});

test("--replace drops what the file does not have, and says so", async () => {
  const project = aProject();
  const { report } = await project.importFile(project.file("list.csv", `${header}\nTMK 19-00001,GOODONE,,,,,\n`), {
    replace: true,
    rules: [],
  });
  expect(report.counts).toMatchObject({ added: 1, dropped: 87 });
  expect(report.firstProblems).toContain("TMK 05-00269 ROLEX: is not in the imported file, which replaces the whole table");
  expect(project.table().trimEnd().split("\n")).toHaveLength(2);
});

// Linux's /dev/full takes nothing, like a disk that is full.
test.skipIf(!existsSync("/dev/full"))("where the report cannot be written, the table stays as it was", async () => {
  const project = aProject();
  const before = project.table();
  const path = project.file("list.csv", `${header}\nTMK 19-00777,ZORBLAX,"Zorblax Lamps, Inc.",,,,\n`);
  const report = new ImportReport("/dev/full", "file");
  await expect(project.importFile(path, { report })).rejects.toThrow(/ENOSPC/);
  expect(project.table()).toBe(before);
});

test("a report is never written over what is imported or published", () => {
  const text = `${header}\nTMK 19-00777,ZORBLAX,"Zorblax Lamps, Inc.",,,,\n`;
  const path = aProject().file("list.csv", text);
  for (const report of [path, "content/recordations/organisations.csv"]) {
    const { status, stderr } = lensIn("import", "csv", path, "--check", "--report", report);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/would be written over .* Name another file/)]);
  }
  expect(readFileSync(path, "utf8")).toBe(text);
  expect(readFileSync(join(projectRoot, "content/recordations/organisations.csv"), "utf8")).toMatch(/^(?!action,file)/);
});
