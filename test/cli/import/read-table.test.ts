import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inBoundedWorker } from "../../../cli/import/in-bounded-worker.ts";
import { readTable } from "../../../cli/import/read-table.ts";
import { aWorkbook, workbookOf } from "../../generate/a-workbook.ts";
import { aProject } from "./a-project.ts";

const read = async (path: string) => {
  const rows: string[][] = [];
  const refused: number[] = [];
  let headers: readonly string[] = [];
  for await (const batch of readTable(path)) {
    if (batch.headers.length > 0) headers = batch.headers;
    rows.push(...batch.rows.map(({ cells }) => [...cells]));
    refused.push(...batch.refused.map(({ line }) => line));
  }
  return { headers, rows, refused };
};
const text = "mark,owner\nL’ORÉAL,Société\n";
const utf16 = (order: "le" | "be", bom: boolean) => {
  const bytes = Buffer.from(`${bom ? "\uFEFF" : ""}${text.repeat(4)}`, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
};

test.each([
  { it: "UTF-8", bytes: Buffer.from(text) },
  { it: "UTF-8 with a byte order mark", bytes: Buffer.from(`\uFEFF${text}`) },
  { it: "UTF-16, little end first", bytes: utf16("le", true) },
  { it: "UTF-16, big end first", bytes: utf16("be", true) },
  { it: "UTF-16 without a byte order mark", bytes: utf16("le", false) },
  {
    it: "Windows-1252",
    bytes: Buffer.concat([
      Buffer.from("mark,owner\nL"),
      Buffer.from([0x92]),
      Buffer.from("OR"),
      Buffer.from([0xc9]),
      Buffer.from("AL,Soci"),
      Buffer.from([0xe9]),
      Buffer.from("t"),
      Buffer.from([0xe9]),
    ]),
  },
  { it: "Windows line ends", bytes: Buffer.from(text.replaceAll("\n", "\r\n")) },
  { it: "old Mac line ends", bytes: Buffer.from(text.replaceAll("\n", "\r")) },
  { it: "tabs", bytes: Buffer.from(text.replaceAll(",", "\t")) },
  { it: "semicolons", bytes: Buffer.from(text.replaceAll(",", ";")) },
  { it: "a JSON array", bytes: Buffer.from(JSON.stringify([{ mark: "L’ORÉAL", owner: "Société" }])) },
  {
    it: "an array inside an object",
    bytes: Buffer.from(
      JSON.stringify({ exported: "2026", by: { a: 1 }, rows: [{ mark: "L’ORÉAL", owner: "Société" }] }, null, 1),
    ),
  },
  { it: "one JSON object a line", bytes: Buffer.from('{"mark":"L’ORÉAL","owner":"Société"}\n{"mark":"B","owner":null}\n') },
  {
    it: "a workbook",
    bytes: aWorkbook([
      ["mark", "owner"],
      ["L’ORÉAL", "Société"],
    ]),
  },
])("reads $it", async ({ bytes }) => {
  const { headers, rows } = await read(aProject().file("table", bytes));
  expect(headers).toEqual(["mark", "owner"]);
  expect(rows[0]).toEqual(["L’ORÉAL", "Société"]);
});

const acme = '{"recordation_number":"TMK 99-12345","mark":"ACME","classes":[9,14]}';
const bolt = '{"recordation_number":"TMK 99-12346","mark":"BOLT","classes":[]}';
test.each([
  { it: "a list in each line", json: `${acme}\n${bolt}\n`, rows: ["ACME 9; 14", "BOLT "] },
  { it: "Windows line ends", json: `${acme}\r\n${bolt}\r\n`, rows: ["ACME 9; 14", "BOLT "] },
  { it: "a single line", json: acme, rows: ["ACME 9; 14"] },
  {
    it: "a list of objects in each line",
    json: '{"mark":"ACME","classes":[{"no":9}]}\n\n{"mark":"BOLT","classes":[]}',
    rows: ['ACME {"no":9}', "BOLT "],
  },
  { it: "a wrapper on one line", json: `{"count":2,"rows":[${acme},${bolt}]}\n`, rows: ["ACME 9; 14", "BOLT "] },
])("JSON with $it is read record by record", async ({ json, rows }) => {
  const found = await read(aProject().file("t.json", json));
  expect(found.rows.map((cells) => cells.slice(-2).join(" "))).toEqual(rows);
});

test("dates and numbers of a workbook arrive as text, under the title row", async () => {
  const bytes = aWorkbook([
    ["Recordations of November"],
    ["mark", "regno", "expires"],
    ["ACME", 1303804, new Date("2031-02-16T00:00:00Z")],
  ]);
  const { headers, rows } = await read(aProject().file("table.xlsx", bytes));
  expect(headers.slice(0, 3)).toEqual(["mark", "regno", "expires"]);
  expect(rows).toEqual([["ACME", "1303804", "2031-02-16"]]);
});

test("line ends inside quotes, across chunks, keep the count of lines right", async () => {
  const filler = "x".repeat(300_000);
  const { rows, refused } = await read(
    aProject().file("t.csv", `mark,goods\nA,"one\r\ntwo"\nB,"${filler}\n"\nC,"bad"quote"\nD,last`),
  );
  expect(rows.map(([mark]) => mark)).toEqual(["A", "B", "D"]);
  expect(refused).toEqual([6]);
});

const hundreds = (from: number, to: number, cell: (at: number) => string) =>
  Array.from({ length: to - from + 1 }, (_, at) => `M${from + at},${cell(from + at)}\n`).join("");
test.each([
  {
    it: "to the file's end",
    table: `mark,goods\n${hundreds(2, 6, () => "lamps")}M7,"UNCLOSED\n${hundreds(8, 503, () => "lamps")}`,
    says: "A quotation mark opened on line 7 is never closed; lines 7 to 503 could not be read",
  },
  {
    it: "to the file's end, which has no line end",
    table: `mark,goods\nA,"UNCLOSED\nB,lamps`,
    says: "A quotation mark opened on line 2 is never closed; lines 2 to 3 could not be read",
  },
  {
    it: "to the next quoted cell",
    table: `mark,goods\nM2,lamps\nM3,"UNCLOSED\n${hundreds(4, 300, (at) => (at === 300 ? '"lamps, shades"' : "lamps"))}M301,lamps\n`,
    says: "A quotation mark opened on line 3 is never closed before another cell's on line 300; lines 3 to 300 could not be read",
  },
  {
    it: "behind a cell that holds its line ends rightly",
    table: 'mark,goods,owner\nA,"one\ntwo","UNCLOSED\nB,lamps,Acme\n',
    says: "A quotation mark opened on line 3 is never closed; lines 3 to 4 could not be read",
  },
])("a quotation mark that is open $it ends the reading and says which lines", async ({ table, says }) => {
  await expect(read(aProject().file("t.csv", table))).rejects.toThrow(says);
});
test.each([
  {
    it: "beside a whole cell of two lines",
    table: 'mark,goods\nThe "Best" Lamp,x\n"The "Best" Lamp","one\ntwo"\nB,lamps\n',
    refused: [3],
  },
  { it: "in the last line", table: 'mark,goods\nA,lamps\nB,"lamps\n', refused: [3] },
])("a quotation mark in the wrong place $it costs its own row only", async ({ table, refused }) => {
  const found = await read(aProject().file("t.csv", table));
  expect(found.refused).toEqual(refused);
  expect(found.rows).toHaveLength(table.includes("Best") ? 2 : 1);
});

test.each([
  { it: "an empty table", bytes: Buffer.from("\n\n"), says: /empty|no header/ },
  { it: "zero bytes in a text", bytes: Buffer.from("mark,owner\na\0b,c\n"), says: /not a text file/ },
  { it: "a PDF", bytes: Buffer.from("%PDF-1.7"), says: /import bulletin/ },
  { it: "gzip", bytes: Buffer.from([0x1f, 0x8b, 8, 0]), says: /gunzip/ },
  { it: "an old workbook", bytes: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), says: /before 2007/ },
  { it: "a ZIP that is no workbook", bytes: Buffer.from("PK\x03\x04 and nothing more"), says: /Excel workbook/ },
  { it: "a broken sheet", bytes: workbookOf("<worksheet><sheetData><row><c"), says: /workbook/ },
  { it: "JSON that breaks off", bytes: Buffer.from('[{"mark":"A"},{"ma'), says: /after record 1/ },
  { it: "JSON without records", bytes: Buffer.from("[]"), says: /no records/ },
  { it: "a quotation mark in the header", bytes: Buffer.from('owner,"the "mark"\nmark,owner\nA,B\n'), says: /header on line 1/ },
  { it: "a thousand columns", bytes: Buffer.from(`${"a,".repeat(1000)}\n`), says: /at most 500/ },
])("$it ends in a sentence", async ({ bytes, says }) => {
  await expect(read(aProject().file("table", bytes))).rejects.toThrow(says);
});

test.each([
  { it: "a line without end", piece: "x".repeat(1 << 20), start: "mark,owner\n" },
  { it: "a quote that nobody closes", piece: "a,b\n".repeat(1 << 18), start: 'mark,owner\n"' },
  { it: "a JSON string without end", piece: "x".repeat(1 << 20), start: '[{"mark":"' },
  { it: "JSON arrays without end", piece: "[".repeat(1 << 20), start: "[" },
])("$it is given up after a megabyte or so, whatever follows", async ({ start, piece }) => {
  const path = join(aProject().root, "endless");
  const file = createWriteStream(path);
  file.write(start);
  for (let at = 0; at < 64; at++) file.write(piece);
  file.end();
  await once(file, "close");
  const before = process.memoryUsage().rss;
  await expect(read(path)).rejects.toThrow(/longer than 1,048,576 characters/);
  expect(process.memoryUsage().rss - before).toBeLessThan(600_000_000);
});

test("a workbook that unpacks into far more than it should is stopped at its memory bound", async () => {
  const path = aProject().file(
    "bomb.xlsx",
    workbookOf(
      `<worksheet><sheetData>${`<row><c t="inlineStr"><is><t>a</t></is></c></row>`.repeat(3_000_000)}</sheetData></worksheet>`,
    ),
  );
  const reading = async () => {
    for await (const _ of inBoundedWorker({ read: "xlsx", path }, { bytes: 60_000_000 }));
  };
  await expect(reading()).rejects.toThrow(/more than 57 MB of memory/);
});
