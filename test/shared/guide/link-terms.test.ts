import { expect, test } from "vitest";
import { firstUseFinder } from "../../../shared/glossary/first-uses.ts";
import type { GlossaryTerm } from "../../../shared/glossary/read-glossary-row.ts";
import { linkTerms } from "../../../shared/guide/link-terms.ts";

const term = (id: string, en: string, es: string): GlossaryTerm => ({
  id,
  term: { en, es },
  also: { en: [], es: [] },
  definition: { en: "A word.", es: "Una palabra." },
  sources: ["a-source"],
});
const terms = [term("bond", "bond", "fianza"), term("exclusion-order", "exclusion order", "orden de exclusión")];
const english = (body: string) => linkTerms(body, firstUseFinder(terms, "en"));

test.each([
  { it: "links the first use and no other", body: "A bond is a bond.", linked: "A [bond](/glossary/#bond) is a bond." },
  {
    it: "finds a term that goes over a line's end",
    body: "An exclusion\norder needs a\nbond.",
    linked: "An [exclusion order](/glossary/#exclusion-order) needs a\n[bond](/glossary/#bond).",
  },
  { it: "joins no words of two paragraphs", body: "No exclusion\n\norder here.", linked: "No exclusion\n\norder here." },
  { it: "leaves headings alone", body: "## The bond\n\nA bond.", linked: "## The bond\n\nA [bond](/glossary/#bond)." },
  {
    it: "leaves links alone",
    body: "See [the bond page](/bond/). A bond.[^bond]",
    linked: "See [the bond page](/bond/). A [bond](/glossary/#bond).[^bond]",
  },
  {
    it: "leaves the head of a table alone, not its rows",
    body: "| Bond | Sum |\n|---|---|\n| bond | small |",
    linked: "| Bond | Sum |\n|---|---|\n| [bond](/glossary/#bond) | small |",
  },
  { it: "leaves an address alone", body: "https://a.example/bond or `bond`", linked: "https://a.example/bond or `bond`" },
])("$it", ({ body, linked }) => expect(english(body)).toBe(linked));

test("uses the words of the guide's language", () =>
  expect(linkTerms("La fianza.", firstUseFinder(terms, "es"))).toBe("La [fianza](/glossary/#bond)."));
