import fc from "fast-check";
import { expect, test } from "vitest";
import { hashText } from "../../../shared/mark/letters-hash.ts";
import { emptyFoldedText, foldText } from "../../../shared/mention/folded-text.ts";
import { wordHashesOf } from "../../../shared/mention/word-hashes-of.ts";

test("a phrase's words have the hashes that a text with these words has, whatever they are", () => {
  const word = fc.oneof(
    fc.stringMatching(/^[a-z]{1,9}$/),
    fc.constantFrom("4", "7A", "для", "スーパー", "適用", "réplica", "w/", ""),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 5 }), (words) => {
      const phrase = words.join(" ");
      const { wordHashes, wordCount } = foldText(phrase, emptyFoldedText());
      expect(wordHashesOf(phrase)).toEqual([...wordHashes.subarray(0, wordCount)]);
    }),
  );
});

test("plain words have the hashes of their letters", () => {
  expect(wordHashesOf("works well with")).toEqual(["works", "well", "with"].map(hashText));
});
