import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanCell } from "../../../cli/import/clean-cell.ts";
import { openBatch, packBatch } from "../../../cli/import/packed-batch.ts";

const headers = ["mark", "owner"];
const cell = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom("", "\x1f", "\x1e", "a\x1fb", " \x1e", "'=1", "\n"),
);

test("what was packed opens as it was, cells clean, whatever they hold", () => {
  const rows = fc.array(fc.record({ line: fc.nat(), cells: fc.array(cell, { minLength: 1, maxLength: 4 }) }), { maxLength: 5 });
  fc.assert(
    fc.property(rows, (given) => {
      const opened = openBatch(packBatch({ headers, rows: given, refused: [] }, headers), headers);
      expect(opened.headers).toBe(headers);
      expect(opened.rows).toEqual(given.map(({ line, cells }) => ({ line, cells: cells.map(cleanCell) })));
    }),
  );
});

test("headers go with the first batch that stands under them", () => {
  const batch = { headers, rows: [], refused: [{ line: 2, problem: "is torn", remedy: "Mend it." }] };
  expect(packBatch(batch, undefined).headers).toBe(headers);
  expect(packBatch(batch, headers)).not.toHaveProperty("headers");
  expect(openBatch(packBatch(batch, undefined), [])).toEqual(batch);
});

test.each([
  { cell: "  two\t blanks\n", clean: "two blanks" },
  { cell: "a\u00a0b", clean: "a b" },
  { cell: "'=SUM(A1)", clean: "=SUM(A1)" },
  { cell: "'n Sync", clean: "'n Sync" },
  { cell: "\u0000", clean: "" },
])("$cell is cleaned to $clean", ({ cell: given, clean }) => {
  expect(cleanCell(given)).toBe(clean);
});
