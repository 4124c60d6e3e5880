import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { contentLine, csvLine, guardCell, unguardCell, writeCsv } from "../../../shared/csv/write-csv.ts";

test.each([
  { it: "a formula", text: '=HYPERLINK("http://x.example","open")' },
  { it: "a sum that begins with plus", text: "+1+cmd|' /C calc'!A0" },
  { it: "a minus that is no number", text: "-2+3" },
  { it: "an at sign", text: "@SUM(A1)" },
  { it: "a tab first", text: "\t=1+1" },
  { it: "a line end first", text: "\r\n=1+1" },
  { it: "blanks before the sign", text: "  =1+1" },
  { it: "the full-width equals sign", text: "＝1+1" },
  { it: "a pipe that starts a DDE call", text: "|calc" },
])("neutralises $it", ({ text }) => {
  expect(guardCell(text)).toBe(`'${text}`);
  expect(csvLine([text])).toMatch(/^"?'/);
});

test.each(["ROLEX", "7-UP", "TMK 11-00163", "-5", "+12.5", "1,303,804", ""])("leaves %j as it is", (text) => {
  expect(guardCell(text)).toBe(text);
});

test("the guard comes off again, whatever the text", () => {
  const hostile = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^['=+\-@|\t ]{0,3}[a-z0-9=']{0,4}$/));
  fc.assert(
    fc.property(hostile, (text) => {
      expect(unguardCell(guardCell(text))).toBe(text);
    }),
  );
});

test("what is written is read back cell for cell", () => {
  const cell = fc.string({ unit: "grapheme" });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2, maxLength: 6 }), (cells) => {
      const [exported] = parse(csvLine(cells)) as string[][];
      expect(exported?.map(unguardCell)).toEqual(cells);
      const [kept] = parse(contentLine(cells)) as string[][];
      expect(kept).toEqual(cells);
    }),
  );
});

test("a table has its header, one line an item, lists joined and unknowns empty", () => {
  const marks = [
    { mark: "ACME", classes: [9, 25], owner: undefined },
    { mark: 'The "BEST", Ltd', classes: [], owner: "=cmd" },
  ];
  const text = writeCsv<(typeof marks)[number]>(
    [
      ["mark", (item) => item.mark],
      ["classes", (item) => item.classes],
      ["owner", (item) => item.owner],
    ],
    marks,
  );
  expect(text).toBe('mark,classes,owner\r\nACME,9; 25,\r\n"The ""BEST"", Ltd",,\'=cmd\r\n');
});
