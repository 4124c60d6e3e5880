import { expect, test } from "vitest";
import { firstUseFinder } from "../../../shared/glossary/first-uses.ts";
import type { GlossaryTerm } from "../../../shared/glossary/read-glossary-row.ts";

const term = (id: string, en: string, also: string[] = []): GlossaryTerm => ({
  id,
  term: { en, es: en },
  also: { en: also, es: also },
  definition: { en: "A word.", es: "Una palabra." },
  sources: ["a-source"],
});
const terms = [
  term("exclusion", "exclusion"),
  term("exclusion-order", "exclusion order", ["exclusion orders"]),
  term("ipr", "intellectual property rights", ["IPR"]),
  term("bond", "bond"),
];
const words = (text: string) => firstUseFinder(terms, "en")(text).map(({ id, start, end }) => [id, text.slice(start, end)]);

test.each([
  { it: "finds a term whatever its capitals", text: "Bond or no bond.", finds: [["bond", "Bond"]] },
  {
    it: "takes the longer of two that overlap",
    text: "An exclusion order is not an exclusion.",
    finds: [
      ["exclusion-order", "exclusion order"],
      ["exclusion", "exclusion"],
    ],
  },
  { it: "finds another name of the term", text: "Two exclusion orders.", finds: [["exclusion-order", "exclusion orders"]] },
  { it: "finds no term inside a longer word", text: "A bondsman and vagabonds.", finds: [] },
  { it: "finds a short form only as it is written", text: "ipr is no word, IPR is.", finds: [["ipr", "IPR"]] },
  {
    it: "marks the first use only, by whatever name it comes",
    text: "IPR, that is intellectual property rights, IPR.",
    finds: [["ipr", "IPR"]],
  },
])("$it", ({ text, finds }) => expect(words(text)).toEqual(finds));

test("a term's marks are letters, never a pattern", () =>
  expect(firstUseFinder([term("odd", "b (x)")], "en")("a+b (x)")).toEqual([{ id: "odd", start: 2, end: 7 }]));

test("an everyday word of a language is left alone there", () => {
  const mark = { ...term("trademark", "trademark"), term: { en: "trademark", es: "marca" }, also: { en: [], es: ["marcas"] } };
  expect(firstUseFinder([mark], "es")("Una marca de seguridad; marcas.")).toEqual([]);
  expect(firstUseFinder([mark], "en")("A trademark.")).toEqual([{ id: "trademark", start: 2, end: 11 }]);
});
