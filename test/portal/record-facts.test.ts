import { expect, test } from "vitest";
import { grayWords, listingWords } from "../../portal/text/record-facts.ts";
import { recordText } from "../../portal/text/record-text.ts";
import { aRecordation } from "../fixtures/a-recordation.ts";

const { en, es } = recordText;

test.each([
  { kind: "trademark", words: en.gray.no },
  { kind: "trade-name", words: en.gray.no },
  { kind: "copyright", words: en.grayOutside },
  { kind: "other", words: en.grayOutside },
] as const)("no gray-market protection is said of a $kind for its own reason", ({ kind, words }) => {
  expect(grayWords(aRecordation({ kind, grayMarket: "no" }), en)).toBe(words);
});

test("what a source says of a mark stays as it is", () => {
  expect(grayWords(aRecordation({ grayMarket: "yes" }), es)).toBe(es.gray.yes);
  expect(grayWords(aRecordation({ kind: "copyright", grayMarket: "unknown" }), es)).toBe(es.gray.unknown);
});

test("a program's title is not called a design", () => {
  expect(listingWords(aRecordation({ kind: "copyright", words: [] }), en)).toBe(en.wordless.work);
  expect(listingWords(aRecordation({ kind: "trademark", words: [] }), en)).toBe(en.wordless.mark);
  expect(listingWords(aRecordation({ words: ["ACME", "ACME LAMPS"] }), en)).toBe("ACME · ACME LAMPS");
});
