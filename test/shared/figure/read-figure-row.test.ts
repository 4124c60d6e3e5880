import { expect, test } from "vitest";
import { readFigureRow } from "../../../shared/figure/read-figure-row.ts";

const row = {
  fiscal_year: "2017",
  subject: "",
  measure: "shipments",
  unit: "shipments",
  value: "34143",
  precision: "exact",
  source: "a-report",
  also: "b;c",
  note: "",
  note_es: "",
};

test("a row becomes a figure", () => {
  expect(readFigureRow("totals", row)).toEqual({
    ok: true,
    value: {
      table: "totals",
      fiscalYear: 2017,
      subject: "",
      measure: "shipments",
      quantity: { unit: "shipments", value: 34_143, precision: "exact" },
      source: "a-report",
      also: ["b", "c"],
    },
  });
});

test.each([
  { it: "a unit that is not the measure's", change: { unit: "lines" }, column: "unit" },
  { it: "a number with a comma", change: { value: "34,143" }, column: "value" },
  { it: "a share above the whole", change: { measure: "share-of-msrp", unit: "percent-of-msrp", value: "140" }, column: "value" },
  { it: "a measure nobody knows", change: { measure: "parcels" }, column: "measure" },
  { it: "a year in two digits", change: { fiscal_year: "17" }, column: "fiscal_year" },
  { it: "a figure without a source", change: { source: "" }, column: "source" },
  { it: "a note in one language", change: { note: "As printed." }, column: "note_es" },
  { it: "a precision nobody knows", change: { precision: "roughly" }, column: "precision" },
])("refuses $it, with what to do", ({ change, column }) => {
  const result = readFigureRow("totals", { ...row, ...change });
  const problems = result.ok ? [] : result.problems;
  expect(problems.map((problem) => problem.column)).toContain(column);
  expect(problems.every(({ remedy }) => /\.$/.test(remedy))).toBe(true);
});
