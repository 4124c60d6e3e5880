import fc from "fast-check";
import { expect, test } from "vitest";
import { slipCounter } from "../../../shared/search/slip-counter.ts";

/** The same by the plain table, slow and easy to trust. */
function byTable(query: string, name: string): { whole: number; beginning: number; inside: number } {
  const table = (anywhere: boolean): number[] => {
    const rows: number[][] = [Array.from({ length: query.length + 1 }, (_, i) => i)];
    for (let j = 1; j <= name.length; j++) {
      const row = [anywhere ? 0 : j];
      for (let i = 1; i <= query.length; i++) {
        const at = (dj: number, di: number) => (dj === 0 ? row[i - di] : rows[j - dj]?.[i - di]) ?? 99;
        let cost = Math.min(at(1, 0) + 1, at(0, 1) + 1, at(1, 1) + (query[i - 1] === name[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && query[i - 2] === name[j - 1] && query[i - 1] === name[j - 2]) cost = Math.min(cost, at(2, 2) + 1);
        row.push(cost);
      }
      rows.push(row);
    }
    return rows.map((row) => row[query.length] ?? 99);
  };
  const fixed = table(false);
  return { whole: fixed.at(-1) ?? 99, beginning: Math.min(...fixed), inside: Math.min(...table(true)) };
}

test("agrees with the plain table on any two words", () => {
  const letters = (minLength: number) => fc.string({ unit: fc.constantFrom("a", "b", "c", "é", "1"), minLength, maxLength: 20 });
  fc.assert(
    fc.property(letters(1), letters(0), (query, name) => {
      expect(slipCounter(query)(name)).toEqual(byTable(query, name));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  { query: "gucci", name: "gucci", whole: 0 },
  { query: "gucii", name: "gucci", whole: 1 },
  { query: "ugcci", name: "gucci", whole: 1 },
  { query: "guci", name: "gucci", whole: 1 },
  { query: "guccci", name: "gucci", whole: 1 },
])("$query is $whole slips from $name", ({ query, name, whole }) => {
  expect(slipCounter(query)(name).whole).toBe(whole);
});
