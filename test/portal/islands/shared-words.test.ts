import { expect, test } from "vitest";
import { sharedWords } from "../../../portal/islands/listing-check/shared-words.ts";

test.each([
  ["nothing", "", undefined],
  ["blanks only", "?text=%20%20", undefined],
  ["words", "?text=ROLEX+watch", "ROLEX watch"],
  ["a title with its text", "?text=Steel&title=ROLEX", "ROLEX\nSteel"],
  ["words along with their address", "?text=ROLEX&url=https%3A%2F%2Fshop.example%2F1", "ROLEX"],
  ["an address alone", "?url=https%3A%2F%2Fshop.example%2F1", "https://shop.example/1"],
  ["the home page's box", "?q=ROLEX", "ROLEX"],
])("%s is taken from the address", (_, query, words) => {
  expect(sharedWords(query)).toBe(words);
});

test("more than a box holds is cut", () => {
  expect(sharedWords(`?text=${"a".repeat(30_000)}`)?.length).toBe(20_000);
});
