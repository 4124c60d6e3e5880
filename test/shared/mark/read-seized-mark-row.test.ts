import { expect, test } from "vitest";
import { readSeizedMarkRow } from "../../../shared/mark/read-seized-mark-row.ts";

const row = { brand: "Acme", mark: "ACME", words: "ACME | ACME LAMPS", needs_context: "no", neighbours: "", note: "" };

test("words are parted at the bars", () => {
  expect(readSeizedMarkRow(row)).toEqual({
    ok: true,
    value: { brand: "Acme", mark: "ACME", words: ["ACME", "ACME LAMPS"], needsContext: false, neighbours: [], note: "" },
  });
});

test.each([
  { it: "names a missing column", given: { ...row, note: undefined }, says: /no column note/ },
  { it: "wants a brand", given: { ...row, brand: " " }, says: /brand is empty/ },
  { it: "wants yes or no", given: { ...row, needs_context: "maybe" }, says: /"maybe"; write yes or no/ },
  { it: "wants a reason for empty words", given: { ...row, words: "" }, says: /no note says why/ },
  { it: "wants neighbours where context is needed", given: { ...row, needs_context: "yes" }, says: /no neighbours/ },
])("$it", ({ given, says }) => {
  const read = readSeizedMarkRow(given);
  expect(read.ok ? "" : read.problem).toMatch(says);
});
