import fc from "fast-check";
import { expect, test } from "vitest";
import { askCube, type CubeRow, cubeOf } from "../../../shared/figure/seizure-cube.ts";

const rows: CubeRow[] = [
  { fiscalYear: 2019, product: "Watch", conveyance: "Mail", origin: "China", lines: 3, msrp: 300 },
  { fiscalYear: 2020, product: "Watch", conveyance: "Mail", origin: "China", lines: 5, msrp: 100 },
  { fiscalYear: 2020, product: "Toys", conveyance: "Train", origin: "China", lines: 7, msrp: 70 },
  { fiscalYear: 2020, product: "Toys", conveyance: "Mail", origin: "Unknown", lines: 1, msrp: 9 },
];
const cube = cubeOf(rows);

test("an answer adds up one dimension over the others, largest first, and leaves years without a row empty", () => {
  expect(askCube(cube, { by: "product", measure: "lines", where: {} })).toEqual({
    years: [2019, 2020],
    rows: [
      { name: "Toys", years: [null, 8], total: 8 },
      { name: "Watch", years: [3, 5], total: 8 },
    ],
    totals: [3, 13],
  });
});

test("other dimensions can be held fixed", () => {
  expect(askCube(cube, { by: "origin", measure: "msrp", where: { product: "Toys", conveyance: "Mail" } }).rows).toEqual([
    { name: "Unknown", years: [null, 9], total: 9 },
  ]);
});

test("a name that the cube does not have gives no rows", () => {
  expect(askCube(cube, { by: "origin", measure: "msrp", where: { product: "Hats" } })).toMatchObject({
    rows: [],
    totals: [0, 0],
  });
});

test("every breakdown of a cube adds up to the same total", () => {
  const row = fc.record({
    fiscalYear: fc.integer({ min: 2019, max: 2023 }),
    product: fc.constantFrom("a", "b", "c"),
    conveyance: fc.constantFrom("d", "e"),
    origin: fc.constantFrom("f", "g", "h"),
    lines: fc.nat(1000),
    msrp: fc.nat(1_000_000),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (made) => {
      const whole = made.reduce((sum, { lines }) => sum + lines, 0);
      for (const by of ["product", "conveyance", "origin"] as const) {
        const { rows: answer, totals } = askCube(cubeOf(made), { by, measure: "lines", where: {} });
        expect(answer.reduce((sum, { total }) => sum + total, 0)).toBe(whole);
        expect(totals.reduce((sum, total) => sum + total, 0)).toBe(whole);
      }
    }),
  );
});
