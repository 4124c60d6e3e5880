import fc from "fast-check";
import { expect, test } from "vitest";
import { hashText } from "../../../shared/mark/letters-hash.ts";
import { packWords, readWords } from "../../../shared/mark/pack-words.ts";
import { buildWordTable, noWords, wordValue, yesOrNo } from "../../../shared/mark/word-table.ts";
import { commonness, titleCommonness } from "../../../shared/mark/words.ts";

test("gives every word the value it was put in with", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 15 })), { selector: ([word]) => word }),
      (pairs) => {
        const values = new Map(pairs.map(([word, value]) => [hashText(word), value]));
        const table = buildWordTable(values);
        for (const [hash, value] of values) expect(wordValue(table, hash)).toBe(value);
      },
    ),
  );
});

test("a table of yes or no knows every word, and about one in four of the others", () => {
  const table = buildWordTable(new Map(Array.from({ length: 5000 }, (_, n) => [hashText(`in${n}`), 9])), yesOrNo);
  expect(Array.from({ length: 5000 }, (_, n) => wordValue(table, hashText(`in${n}`))).every((value) => value === 1)).toBe(true);
  const passed = Array.from({ length: 20_000 }, (_, n) => wordValue(table, hashText(`out${n}`))).filter((value) => value > 0);
  expect(passed.length).toBeGreaterThan(20_000 / 5);
  expect(passed.length).toBeLessThan(20_000 / 3);
});

test("knows fewer than one in a thousand words that were not put in", () => {
  const table = buildWordTable(new Map(Array.from({ length: 5000 }, (_, n) => [hashText(`in${n}`), 1 + (n % 15)])));
  const known = Array.from({ length: 20_000 }, (_, n) => wordValue(table, hashText(`out${n}`))).filter((value) => value > 0);
  expect(known.length).toBeLessThan(20);
  expect(wordValue(noWords, hashText("word"))).toBe(0);
});

test("survives being packed and read, and refuses what was cut", () => {
  const table = buildWordTable(
    new Map(
      [
        ["apple", 5],
        ["gap", 3],
      ].map(([word, value]) => [hashText(String(word)), Number(value)]),
    ),
  );
  const ordinary = buildWordTable(new Map([[hashText("gap"), 1]]), yesOrNo);
  const packed = packWords({ language: table, titles: noWords, ordinary });
  const read = readWords(packed);
  expect(read.ok && wordValue(read.value.language, hashText("apple"))).toBe(5);
  expect(read.ok && wordValue(read.value.ordinary, hashText("gap"))).toBe(1);
  expect(readWords(packed.slice(0, 12))).toEqual({ ok: false, problem: expect.stringContaining("cut short") });
  expect(readWords(packed.slice(0, -4))).toEqual({ ok: false, problem: expect.stringContaining("cut short") });
  expect(readWords(new Uint8Array(8))).toMatchObject({ ok: false });
});

test.each([
  { count: 1, value: 1 },
  { count: 51, value: 3 },
  { count: 2_000_000, value: 7 },
])("a word counted $count times has commonness $value", ({ count, value }) => expect(commonness(count)).toBe(value));

test("commonness in titles doubles step by step", () => {
  expect([10, 16, 32, 8136].map(titleCommonness)).toEqual([1, 1, 2, 9]);
});
