import { expect, test } from "vitest";
import { firstSentence } from "../../../shared/guide/first-sentence.ts";

test.each([
  { paragraph: "It burns. Stop using it.", first: "It burns." },
  {
    paragraph: "A U.S. recordation works only at U.S. ports. In Europe it does not.",
    first: "A U.S. recordation works only at U.S. ports.",
  },
  { paragraph: "Vale solo en puertos de EE. UU. En Europa no.", first: "Vale solo en puertos de EE. UU." },
  { paragraph: "Cuesta 1.5 millones. ¿Quién paga?", first: "Cuesta 1.5 millones." },
  { paragraph: "Only one.", first: "Only one." },
])("$first", ({ paragraph, first }) => expect(firstSentence(paragraph)).toBe(first));
