import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readMarkList } from "../../../cli/check/read-mark-list.ts";

const folder = mkdtempSync(join(tmpdir(), "border-lens-marks-"));
let files = 0;
function aFile(content: string | Buffer): string {
  const path = join(folder, `${files++}.csv`);
  writeFileSync(path, content);
  return path;
}
async function read(content: string | Buffer) {
  const list = await readMarkList(aFile(content));
  if (!list.ok) throw new Error(list.problem);
  return list.value;
}

test("one column is enough, and a row without a mark is left out", async () => {
  const { marks, notes } = await read("mark\nACME\n\n   \nBOLT\n");
  expect(marks.map(({ name, standing, words }) => [name, standing, words])).toEqual([
    ["ACME", "recorded", ["ACME"]],
    ["BOLT", "recorded", ["BOLT"]],
  ]);
  expect(new Set(marks.map(({ id }) => id)).size).toBe(2);
  expect(notes).toEqual([]);
});

test("the other columns are read where they stand, in any order", async () => {
  const { marks, numbers } = await read(
    "classes,needs_context,mark,number,words,neighbours,standing\n9; 14,yes,Apple,TMK 1-00001|TMK 2-00002,iPhone|iPad,watch,seized\n",
  );
  expect(marks[0]).toMatchObject({
    name: "Apple",
    words: ["Apple", "iPhone", "iPad"],
    needsContext: true,
    neighbours: ["watch"],
    standing: "seized",
    classes: [9, 14],
  });
  expect(numbers.get(marks[0]?.id ?? "")).toEqual(["TMK 1-00001", "TMK 2-00002"]);
});

test.each([
  ["UTF-16", Buffer.from("\ufeffmark;number\nLANCÔME;1\n", "utf16le")],
  ["Windows-1252 and semicolons", Buffer.from("mark;number\r\nLANC\xd4ME;1\r\n", "latin1")],
  ["UTF-8 with a byte order mark", Buffer.from("\ufeffmark\nLANCÔME\n")],
])("reads %s as spreadsheet programs write it", async (_, content) => {
  expect((await read(content)).marks.map(({ name }) => name)).toEqual(["LANCÔME"]);
});

test("a row that is no row is told by its line, and the others are taken", async () => {
  const { marks, notes } = await read('mark,number\nACME,1\n"BO"LT",2\nCASK,3\n');
  expect(marks.map(({ name }) => name)).toEqual(["ACME", "CASK"]);
  expect(notes.some((note) => /\.csv:3: .*quotation mark/.test(note))).toBe(true);
});

test("a quotation mark that is never closed hides marks, so the list is not used", async () => {
  const list = await readMarkList(aFile('mark,number\nACME,1\n"BO"LT,2\nCASK,3\n'));
  expect(list).toMatchObject({ ok: false, problem: expect.stringMatching(/line 3 is never closed; lines 3 to 4/) });
});

test("the rows of one mark are one mark with all their numbers, recorded where one of them is", async () => {
  const { marks, numbers } = await read(
    "Mark,number,standing,classes\nNike,TMK 1,seized,25\nACME,TMK 9,,\nNIKE,TMK 2,Recorded,18\nNike,TMK 1,recorded,25\n",
  );
  expect(marks.map(({ name, words, standing, classes }) => ({ name, words, standing, classes }))).toEqual([
    { name: "Nike", words: ["Nike", "NIKE"], standing: "recorded", classes: [25, 18] },
    { name: "ACME", words: ["ACME"], standing: "recorded", classes: [] },
  ]);
  expect(marks.map(({ id }) => numbers.get(id))).toEqual([["TMK 1", "TMK 2"], ["TMK 9"]]);
});

test("a row whose standing is none is not called recorded: it is left out, by its line", async () => {
  const { marks, notes } = await read("mark,standing,needs_context\nACME,expired,\nBOLT,Seized,\nCASK,,perhaps\nDOVE,,YES\n");
  expect(marks.map(({ name, standing, needsContext }) => [name, standing, needsContext])).toEqual([
    ["BOLT", "seized", false],
    ["DOVE", "recorded", true],
  ]);
  expect(notes.map((note) => note.replace(/^.*\.csv/, ""))).toEqual([
    ':2: The standing "expired" is neither recorded nor seized; the row was left out.',
    ':4: needs_context is "perhaps", neither yes nor no; the row was left out.',
  ]);
});

test("a text in the place of a mark is left out", async () => {
  const { marks, notes } = await read(`mark\nACME\nNike${"-".repeat(200_000)}\n`);
  expect(marks.map(({ name }) => name)).toEqual(["ACME"]);
  expect(notes.join()).toMatch(/:3: The mark has 200004 characters, more than 1000; the row was left out\./);
});

test.each(["mark\n", "mark\n\n  \n", "mark,standing\nACME,expired\n"])(
  "a list without a mark is no list: %j",
  async (content) => {
    const list = await readMarkList(aFile(content));
    expect(list).toMatchObject({ ok: false, problem: expect.stringMatching(/has no mark in its column "mark"/) });
  },
);

test("a list with two columns of one name is not used: nobody can tell which is meant", async () => {
  const list = await readMarkList(aFile("mark,notes,Mark,notes\nACME,,BOLT,\n"));
  expect(list).toMatchObject({ ok: false, problem: expect.stringMatching(/has two columns "mark"\. Rename/) });
  expect((await read("mark,notes,notes\nACME,,\n")).marks).toHaveLength(1);
});
