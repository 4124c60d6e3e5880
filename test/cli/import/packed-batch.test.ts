import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanCell } from "../../../cli/import/clean-cell.ts";
import { foreignRow } from "../../../cli/import/foreign-row.ts";
import type { RecordationBatch } from "../../../cli/import/incoming-rows.ts";
import { openBatch, packBatch } from "../../../cli/import/packed-batch.ts";
import { PackedRow } from "../../../cli/import/packed-row.ts";
import { type ReadyRow, readyRow } from "../../../cli/import/ready-row.ts";
import { printRow } from "../../../cli/import/recordation-file.ts";
import type { ForeignRow } from "../../../shared/import/complete-row.ts";

const source = { url: "https://list.example/", title: 'The "Invented" list' };
const make = (foreign: ForeignRow): ReadyRow | undefined => readyRow(foreign, source);
const places = { recordation_number: 0, mark: 1, owner: 2, goods: 3, expires: 4 };
const given = (line: number, cells: readonly string[]) => ({ line, foreign: foreignRow(cells, places, cleanCell) });
const opened = (row: RecordationBatch["rows"][number] | undefined): PackedRow => {
  if (!(row instanceof PackedRow)) throw new Error("The row was not made ready.");
  return row;
};

const cell = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom("", "\x1f", "\x1e", "a\x1fb", " \x1e", "'=1", "\n"),
);
const rows = fc.array(fc.record({ line: fc.nat(), cells: fc.array(cell, { minLength: 5, maxLength: 5 }) }), { maxLength: 5 });

test("rows that are not made ready open as they were, cells clean, whatever they hold", () => {
  fc.assert(
    fc.property(rows, (list) => {
      const refused = [{ line: 2, problem: "is torn", remedy: "Mend it." }];
      const batch = { rows: list.map(({ line, cells }) => given(line, cells)), refused };
      const { rows: found, refused: told } = openBatch(structuredClone(packBatch(batch)));
      expect(found.map((row) => ("foreign" in row ? { ...row.foreign } : row))).toEqual(batch.rows.map(({ foreign }) => foreign));
      expect(found.map(({ line }) => line)).toEqual(list.map(({ line }) => line));
      expect(told).toEqual(refused);
    }),
  );
});

test("rows that are made ready open with all that was found of them, those that are not stay between them", () => {
  const owner = fc.constantFrom("", "Zorblax Lamps, Inc.", 'The "Best" Lamp Co.', "Jane Q. Doe", "  Lamps\u00a0GmbH");
  const number = fc.constantFrom("", "TMK 19-00001", "cop89-00202", "nonsense");
  const row = fc.record({ line: fc.nat({ max: 9_999_999 }), number, mark: cell, owner, goods: cell });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (list) => {
      const batch = {
        rows: list.map(({ line, number: typed, mark, owner: name, goods }) =>
          given(line, [typed, mark, name, goods, "2030-01-02"]),
        ),
        refused: [],
      };
      const { rows: found } = openBatch(structuredClone(packBatch(batch, make)));
      expect(found).toHaveLength(list.length);
      for (const [at, { line, foreign }] of batch.rows.entries()) {
        const ready = make(foreign);
        const back = found[at];
        expect(back?.line).toBe(line);
        if (!ready) {
          expect(back).not.toBeInstanceOf(PackedRow);
          continue;
        }
        const packed = opened(back);
        const { id, owner: shown, words, registrationNumber } = ready.recordation;
        expect(packed.recordation).toEqual(
          Object.fromEntries(
            Object.entries({ id, owner: shown, words, registrationNumber }).filter(([, value]) => value !== undefined),
          ),
        );
        expect(packed).toMatchObject({ key: id, broken: ready.broken, row: ready.row, printed: printRow(ready.row) });
        expect(new Set(packed.inferred)).toEqual(new Set(ready.inferred));
        expect(packed.told).toMatch(new RegExp(`^${line},`));
      }
    }),
  );
});

test.each([
  { it: "a date that cannot be read", cells: ["TMK 19-00001", "ZORBLAX", "", "", "13/45/2001"] },
  { it: "a number that is none", cells: ["nonsense", "ZORBLAX", "", "", ""] },
  { it: "no mark", cells: ["TMK 19-00001", "", "", "", ""] },
  { it: "an owner who may be a person", cells: ["TMK 19-00001", "ZORBLAX", "Jane Doe", "", ""] },
])("a row with $it is left to whoever can say why", ({ cells }) => {
  expect(make(given(2, cells).foreign)).toBeUndefined();
});

test("the rules of one recordation that a ready row breaks are told", () => {
  expect(make(given(2, ["TMK 19-00001", "ZORBLAX", "", "", ""]).foreign)?.broken).toBe(0);
  expect(make(given(2, ["SYN 19-00001", "ZORBLAX", "", "", ""]).foreign)?.broken).not.toBe(0);
});

test.each([
  { cell: "  two\t blanks\n", clean: "two blanks" },
  { cell: "a\u00a0b", clean: "a b" },
  { cell: "'=SUM(A1)", clean: "=SUM(A1)" },
  { cell: "'n Sync", clean: "'n Sync" },
  { cell: "\u0000", clean: "" },
])("$cell is cleaned to $clean", ({ cell: typed, clean }) => {
  expect(cleanCell(typed)).toBe(clean);
});
