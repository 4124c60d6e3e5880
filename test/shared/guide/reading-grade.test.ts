import { expect, test } from "vitest";
import { headingAnchor } from "../../../shared/guide/heading-anchor.ts";
import { plainText, proseText } from "../../../shared/guide/plain-text.ts";
import { readingGrade } from "../../../shared/guide/reading-grade.ts";
import { uncitedFigures } from "../../../shared/guide/uncited-figures.ts";

test("a plain text reads at a lower grade than an official one", () => {
  const plain = readingGrade("Stop using it. Keep the box. Tell the store.");
  const official = readingGrade(
    "Notwithstanding the aforementioned considerations, the administrative determination regarding admissibility remains subject to reconsideration.",
  );
  expect(plain).toBeLessThan(3);
  expect(official).toBeGreaterThan(15);
});

test("a text without words has grade 0", () => expect(readingGrade(" … ")).toBe(0));

const markdown = `## What to do

Stop **using** it.[^recall] See [the guide](cords.md#marks)
and keep the box

- Call the store
1. Wait

| A | B |
|---|---|
| one | two.[^recall] |
`;

test("plain text keeps every word and ends each block", () =>
  expect(plainText(markdown)).toBe(
    "What to do.\nStop using it. See the guide and keep the box.\nCall the store.\nWait.\nA.\nB.\none.\ntwo.",
  ));

test("prose leaves out headings and tables", () =>
  expect(proseText(markdown)).toBe("Stop using it. See the guide and keep the box.\nCall the store.\nWait."));

test.each([
  { it: "a figure without a source", body: "It sold 40 lamps.", finds: 1 },
  { it: "a row without a source", body: "| July | 40 lamps |", finds: 1 },
  { it: "no figure with a source", body: "It sold 40 lamps\nin July.[^recall]", finds: 0 },
  { it: "no phone number", body: "Call 1-800-638-2772 or 911.", finds: 0 },
  { it: "no name of a law, a standard or a cell", body: "See 19 CFR 133.21(b) and UL 2272, or an 18650 cell.", finds: 0 },
  { it: "no link's own words", body: "Read [what became of 2008](since-2008.md).", finds: 0 },
  { it: "no line that opens a list", body: "Six things of 2007 to look for:", finds: 0 },
])("finds $it", ({ body, finds }) => expect(uncitedFigures(body)).toHaveLength(finds));

test.each([
  ["How to check a UL mark", "how-to-check-a-ul-mark"],
  ["¿Cómo recupero mi dinero?", "cómo-recupero-mi-dinero"],
  ["1. Make it safe[^recall]", "1-make-it-safe"],
])("%s has the anchor %s", (heading, anchor) => expect(headingAnchor(heading)).toBe(anchor));
