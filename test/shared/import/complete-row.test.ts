import { expect, test } from "vitest";
import { completeRow } from "../../../shared/import/complete-row.ts";
import { foldHeader, matchHeaders, parseColumnChoice } from "../../../shared/import/header-aliases.ts";
import { parsePrintedDate } from "../../../shared/import/parse-printed-date.ts";
import { wordsOfMark } from "../../../shared/import/words-of-mark.ts";

test.each([
  ["2/15/2011", "2011-02-15"],
  ["1-11-2007", "2007-01-11"],
  ["20110215", "2011-02-15"],
  ["February 15, 2011", "2011-02-15"],
  ["Sept. 3, 2011", "2011-09-03"],
  ["15 Feb 2011", "2011-02-15"],
  ["April 1987", "1987-04"],
  ["2011-02-15T00:00:00.000Z", "2011-02-15"],
  ["2/15/2011 12:00:00 AM", "2011-02-15"],
  ["1987", "1987"],
])("the date %s is read as %s", (printed, date) => {
  expect(parsePrintedDate(printed)).toEqual({ ok: true, value: date });
});

test.each(["2/30/2011", "15/02/2011", "2/15/11", "Octember 3, 2011", "soon", "0/1/2011", "2011-13-01", ""])(
  "the date %j is refused",
  (printed) => {
    expect(parsePrintedDate(printed).ok).toBe(false);
  },
);

test.each([
  ["ROLEX", ["ROLEX"]],
  ["COCA-COLA (stylized)", ["COCA-COLA"]],
  ["PEPSI (word mark)", ["PEPSI"]],
  ["CARTIER (logo)", ["CARTIER"]],
  ["ACME & Design", ["ACME"]],
  ["Two Pairs of Crossed Stripes (design)", []],
  ["DESIGN ONLY (BUTTERFLY DESIGN)", []],
  ["Super Bezel (configuration)", []],
  ["BURBERRY check design", []],
  ["Liz Claiborne triangular design marks", []],
  ["Design of a horse", []],
  ["KELLY DESIGN (standard characters)", ["KELLY DESIGN"]],
  ["COLOR WOW (word mark)", ["COLOR WOW"]],
  ["★", []],
])("a listing would name %s by %j", (mark, words) => {
  expect(wordsOfMark(mark, "trademark")).toEqual({ words, doubtful: false });
});

test.each([
  "IMAGE SKINCARE",
  "JOHNNIE WALKER BLACK LABEL",
  "DESIGN WITHIN REACH",
  "COLOR WOW",
  "KENDRA SCOTT DESIGNS",
  "PATTERN",
  "SHAPE MAGAZINE",
  "Two Pairs of Crossed Stripes",
])("the words of %s are kept, and somebody is asked", (mark) => {
  expect(wordsOfMark(mark, "trademark")).toEqual({ words: [mark], doubtful: true });
});

test("the title of a work names no goods by itself", () => {
  expect(wordsOfMark("TETRIS", "copyright").words).toEqual([]);
});

test("the labels that Customs' own texts print are known", () => {
  const headers = [
    "CBP Recordation No.",
    "Title Product",
    "Copyright Office/PTO Reg. No.",
    "Effective Date",
    "GM Restricted",
    "Colour",
  ];
  expect(matchHeaders(headers, new Map())).toEqual({
    ok: true,
    value: {
      fields: ["recordation_number", "mark", "registration_number", "effective", "gray_market", undefined],
      ignored: ["Colour"],
    },
  });
});

test.each([
  { it: "no column for the mark", headers: ["Number", "Owner"], says: /No column holds the mark/ },
  { it: "two columns for one field", headers: ["Title", "Mark"], says: /both mean mark.*--map/ },
  { it: "two columns of one name", headers: ["Mark", "Owner", "mark"], says: /Columns 1 and 3 are both called "mark"\. Rename/ },
])("a table with $it ends in a sentence that tells the remedy", ({ headers, says }) => {
  const match = matchHeaders(headers, new Map());
  expect(match.ok ? "" : match.problem).toMatch(says);
});

test("what the operator chooses goes before what we know", () => {
  const headers = ["Title", "Mark", "Bemerkung"];
  const chosen = new Map([
    [foldHeader("Mark"), "-" as const],
    [foldHeader("bemerkung"), "goods" as const],
  ]);
  const match = matchHeaders(headers, chosen);
  expect(match.ok && match.value).toEqual({ fields: ["mark", undefined, "goods"], ignored: [] });
  expect(matchHeaders(headers, new Map([["nowhere", "goods"]])).ok).toBe(false);
  expect(parseColumnChoice("Reg. = No.=registration_number")).toEqual({ ok: true, value: ["regno", "registration_number"] });
  expect(parseColumnChoice("Reg=colour").ok).toBe(false);
});

test.each([
  {
    it: "the kind from the number's prefix",
    foreign: { recordation_number: "Cop-93-00063", mark: "X" },
    has: { kind: "copyright", recordation_number: "COP 93-00063", gray_market: "no" },
    inferred: "kind",
  },
  {
    it: "a kind we do not know, as printed",
    foreign: { kind: "Mask Work", mark: "X" },
    has: { kind: "other", kind_printed: "Mask Work" },
    inferred: "words",
  },
  {
    it: "a name that every object has, as a kind like any other",
    foreign: { kind: "constructor", mark: "X" },
    has: { kind: "other", kind_printed: "constructor" },
    inferred: "words",
  },
  {
    it: "classes however they are written",
    foreign: { classes: "IC 009, Class 14 and 25", mark: "X" },
    has: { classes: "9; 14; 25" },
    inferred: "evidence",
  },
  {
    it: "the source that the import names",
    foreign: { mark: "X" },
    has: { source_url: "https://list.example/", evidence: "listed in List" },
    inferred: "evidence",
  },
])("a row is completed by $it", ({ foreign, has, inferred }) => {
  const completed = completeRow(foreign, { url: "https://list.example/", title: "List" });
  expect(completed.row).toMatchObject(has);
  expect(completed.inferred).toContain(inferred);
});

test("a date that cannot be read is quoted whole, points and all", () => {
  const { problems } = completeRow({ mark: "X", effective: "No. 7. May" }, undefined);
  expect(problems).toEqual([
    {
      column: "effective",
      problem: '"No. 7. May" is not a date that can be read without guessing',
      remedy: "Write it like 2011-02-15, or empty the cell.",
    },
  ]);
});
