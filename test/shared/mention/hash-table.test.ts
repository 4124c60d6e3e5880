import fc from "fast-check";
import { expect, test } from "vitest";
import { buildHashTable, lookUp, mayFind } from "../../../shared/mention/hash-table.ts";

const formCount = 1000;
// Few different keys, so that several forms share one, beside keys of every size.
const key = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 2 ** 32 - 1 }));
const pairs = fc.array(fc.tuple(key, fc.nat(formCount - 1)), { maxLength: 40 });

test("a key finds its forms in their order, and no other key's", () => {
  fc.assert(
    fc.property(pairs, fc.array(key), (given, others) => {
      const table = buildHashTable(Uint32Array.from(given.flat()), formCount);
      for (const asked of [...others, ...given.map(([known]) => known)]) {
        const found: number[] = [];
        lookUp(table, asked, (form) => found.push(form));
        expect(found).toEqual(given.flatMap(([known, form]) => (known === asked ? [form] : [])));
        if (found.length > 0) expect(mayFind(table, asked)).toBe(true);
      }
    }),
  );
});

test("the greatest form there can be is found", () => {
  const most = 1 << 24;
  const table = buildHashTable(Uint32Array.of(0xffff_ffff, most - 1, 7, 0), most);
  lookUp(table, 0xffff_ffff, (form) => expect(form).toBe(most - 1));
  expect.assertions(2);
  expect(() => buildHashTable(new Uint32Array(0), most + 1)).toThrow(/at most 16777216 forms/);
});
