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

test("thousands of keys each find their own forms", () => {
  const keys = Uint32Array.from({ length: 20_000 }, (_, at) => Math.imul(at + 1, 0x9e37_79b1) >>> 0);
  const table = buildHashTable(Uint32Array.from([...keys].flatMap((known, form) => [known, form])), keys.length);
  const wrong = [...keys].filter((known, form) => {
    const found: number[] = [];
    lookUp(table, known, (one) => found.push(one));
    return found.length !== 1 || found[0] !== form;
  });
  expect(wrong).toEqual([]);
});

test("a key of very many forms finds the first of them, and leaves its neighbours their own", () => {
  const shared = Array.from({ length: 5_000 }, (_, form) => [7, form]);
  const table = buildHashTable(Uint32Array.from([...shared, [8, 1], [9, 2]].flat()), 5_000);
  const found: number[] = [];
  lookUp(table, 7, (form) => found.push(form));
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(256);
  expect(found).toEqual(found.map((_, at) => at));
  lookUp(table, 8, (form) => expect(form).toBe(1));
  lookUp(table, 9, (form) => expect(form).toBe(2));
  expect.assertions(5);
});
