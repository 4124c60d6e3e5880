import { expect, test } from "vitest";
import { shortWords } from "../../portal/text/short-words.ts";

test.each([
  { typed: "rolex", shown: "rolex" },
  { typed: "x".repeat(60), shown: "x".repeat(60) },
  { typed: "👟".repeat(70), shown: `${"👟".repeat(60)}…` },
  { typed: `${"a".repeat(59)} ${"b".repeat(20)}`, shown: `${"a".repeat(59)}…` },
])("$typed", ({ typed, shown }) => {
  expect(shortWords(typed)).toBe(shown);
});
