import { expect, test } from "vitest";
import { readRecordationRow } from "../../../shared/recordation/read-recordation-row.ts";

const row = (differing: Record<string, string> = {}) => ({
  recordation_number: "TMK 21-00431",
  kind: "trademark",
  mark: "ACME",
  words: "ACME|ACME LAMPS",
  owner: "Acme Lamps Ltd",
  registration_number: "1,303,804",
  effective: "2021-05-01",
  expires: "",
  gray_market: "unknown",
  classes: "9; 11",
  goods: "",
  evidence_level: "number",
  documented: "2021-06",
  source_url: "https://ruling.example/1",
  source_title: "Ruling 1",
  evidence: "number quoted",
  ...differing,
});

test("a row becomes a recordation; unknown cells are absent, not empty", () => {
  expect(readRecordationRow(row())).toEqual({
    ok: true,
    value: {
      id: "tmk-21-00431",
      number: "TMK 21-00431",
      kind: "trademark",
      mark: "ACME",
      words: ["ACME", "ACME LAMPS"],
      owner: "Acme Lamps Ltd",
      registrationNumber: "1,303,804",
      effective: "2021-05-01",
      grayMarket: "unknown",
      classes: [9, 11],
      evidenceLevel: "number",
      source: { url: "https://ruling.example/1", title: "Ruling 1", evidence: "number quoted", documented: "2021-06" },
    },
  });
});

test("a row without a number takes its address from the mark", () => {
  const result = readRecordationRow(row({ recordation_number: "", mark: "Tiffany & Co. (logo)", evidence_level: "brand" }));
  expect(result.ok && result.value.id).toBe("tiffany-co-logo");
});

test.each([
  { it: "a number in no known notation", cells: { recordation_number: "TMK 1" }, column: "recordation_number" },
  { it: "a date that is not in the calendar", cells: { effective: "2021-02-30" }, column: "effective" },
  { it: "a class beyond 45", cells: { classes: "9;46" }, column: "classes" },
  { it: "an unknown kind", cells: { kind: "patent" }, column: "kind" },
  { it: "an unknown evidence level", cells: { evidence_level: "hearsay" }, column: "evidence_level" },
  { it: "a missing source", cells: { source_url: "" }, column: "source_url" },
  { it: "a source that is no web address", cells: { source_url: "javascript:alert(1)" }, column: "source_url" },
  { it: "an empty mark", cells: { mark: " " }, column: "mark" },
])("refuses $it and names the column", ({ cells, column }) => {
  const result = readRecordationRow(row(cells));
  expect(result.ok).toBe(false);
  if (!result.ok) {
    expect(result.problems.map((problem) => problem.column)).toContain(column);
    for (const problem of result.problems) expect(problem.remedy).toMatch(/\.$/);
  }
});

test("all problems of a row are told at once", () => {
  const result = readRecordationRow(row({ kind: "", mark: "", expires: "soon" }));
  expect(result.ok ? [] : result.problems.map((problem) => problem.column).sort()).toEqual(["expires", "kind", "mark"]);
});
