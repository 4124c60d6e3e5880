import fc from "fast-check";
import { expect, test } from "vitest";
import { FirstLines } from "../../../shared/recordation/first-lines.ts";

const id = fc.oneof(
  fc.stringMatching(/^(?:[a-z]{3}-)?\d\d-\d{2,5}$/),
  fc.constantFrom("88-063", "88-0063", "88-63", "tmk-88-063", "cop-88-063", "acme", "u_5c0f", "00-000", ""),
);

test("tells the first line of every id as a plain table would", () => {
  fc.assert(
    fc.property(fc.array(id, { maxLength: 3000 }), (ids) => {
      const lines = new FirstLines();
      const plain = new Map<string, number>();
      ids.forEach((one, line) => {
        expect(lines.has(one)).toBe(plain.has(one));
        expect(lines.meet(one, line)).toBe(plain.get(one));
        if (!plain.has(one)) plain.set(one, line);
      });
    }),
  );
});

test("thousands of ids are told apart, in a table that grows", () => {
  const lines = new FirstLines();
  const ids = Array.from({ length: 5_000 }, (_, at) => `tmk-21-${String(at).padStart(5, "0")}`);
  for (const [line, one] of ids.entries()) expect(lines.meet(one, line)).toBeUndefined();
  expect(ids.map((one) => lines.meet(one, 0))).toEqual(ids.map((_, line) => line));
});
