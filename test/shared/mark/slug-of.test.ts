import fc from "fast-check";
import { expect, test } from "vitest";
import { foldMark, slugOf } from "../../../shared/mark/fold-mark.ts";

test.each([
  { words: "Tiffany & Co.", slug: "tiffany-co" },
  { words: "L'Oréal", slug: "l-oreal" },
  { words: "小米", slug: "u_5c0f_7c73" },
  { words: "Xiaomi 小米", slug: "xiaomi-u_5c0f_7c73" },
  { words: "삼성", slug: "u_c0bc_c131" },
  { words: "Møller", slug: "m-u_f8-ller" },
  { words: "u 5c0f 7c73", slug: "u-5c0f-7c73" },
  { words: "U_5C0F_7C73", slug: "u-5c0f-7c73" },
  { words: "★", slug: "u_2605" },
])("$words stands in an address as $slug", ({ words, slug }) => {
  expect(slugOf(words)).toBe(slug);
});

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom("u_5c0f", "小", "u5c0f", "м", "ø", "o", "A-b", "a b"),
);

test("marks that differ in letters or digits differ in their address", () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      fc.pre(foldMark(one) !== foldMark(other) && foldMark(one) !== "" && foldMark(other) !== "");
      expect(slugOf(one)).not.toBe(slugOf(other));
    }),
    { numRuns: 5000 },
  );
});

test("an address is never too long for a folder's name, and long titles stay apart", () => {
  const title = "The complete and unabridged catalogue of sculptures ".repeat(8);
  expect(slugOf(`${title} I`).length).toBeLessThanOrEqual(100);
  expect(slugOf(`${title} I`)).not.toBe(slugOf(`${title} II`));
  expect(slugOf("書".repeat(200)).length).toBeLessThanOrEqual(100);
});
