import { expect, test } from "vitest";
import { searchEntries } from "../../../shared/search/search-entry.ts";
import { buildSearchIndex } from "../../../shared/search/search-index.ts";
import { aRecordation } from "../../fixtures/a-recordation.ts";

const named = (mark: string, more = {}) =>
  aRecordation({ id: mark.toLowerCase().replaceAll(" ", "-"), mark, words: [mark], ...more });
const index = buildSearchIndex(
  searchEntries({
    recordations: [
      named("L'ORÉAL", { owner: "L'Oréal" }),
      named("COCA-COLA"),
      named("THE NORTH FACE"),
      named("BURBERRY check design", { words: [] }),
      named("ROLEX", { number: "TMK 05-00269", registrationNumber: "1,303,804" }),
    ],
    marks: [],
  }),
);

test.each([
  { it: "an accent left out", typed: "loreal", finds: "L'ORÉAL", why: "exact" },
  { it: "two words written as one", typed: "cocacola", finds: "COCA-COLA", why: "exact" },
  { it: "a hyphen left out", typed: "coca cola", finds: "COCA-COLA", why: "exact" },
  { it: "an article left out", typed: "north face", finds: "THE NORTH FACE", why: "words" },
  { it: "the beginning", typed: "burb", finds: "BURBERRY check design", why: "starts" },
  { it: "a slip of the finger", typed: "burbery", finds: "BURBERRY check design", why: "similar" },
  { it: "a recordation number in another notation", typed: "tmk0500269", finds: "ROLEX", why: "number" },
  { it: "a registration number without commas", typed: "1303804", finds: "ROLEX", why: "number" },
])("finds by $it", ({ typed, finds, why }) => {
  const [first] = index.find(typed);
  expect(first?.entry.title).toBe(finds);
  expect(first?.why).toBe(why);
});

test.each(["", "  ", "???", "zzzzqqq"])("%j finds nothing and does no harm", (typed) => {
  expect(index.find(typed)).toEqual([]);
});
