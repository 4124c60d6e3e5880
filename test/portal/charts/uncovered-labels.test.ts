import { expect, test } from "vitest";
import { type DotLabel, sidesOf } from "../../../portal/charts/uncovered-labels.ts";

const font = 10;
const label = (part: Partial<DotLabel>): DotLabel => ({ text: "100", x: 50, y: 50, below: false, anchor: "middle", ...part });

test.each([
  { it: "stays where nothing is covered", labels: [label({})], dots: [{ x: 50, y: 50 }], sides: [false] },
  { it: "goes below where it would cover another dot", labels: [label({})], dots: [{ x: 52, y: 40 }], sides: [true] },
  {
    it: "goes above where it would cover a dot below",
    labels: [label({ below: true })],
    dots: [{ x: 52, y: 61 }],
    sides: [false],
  },
  {
    it: "makes way for a label before it",
    labels: [label({ text: "$62.5 millones" }), label({ text: "más de $60 millones", x: 120, anchor: "end" })],
    dots: [],
    sides: [false, true],
  },
  {
    it: "stays where both sides are taken",
    labels: [label({})],
    dots: [
      { x: 50, y: 40 },
      { x: 50, y: 61 },
    ],
    sides: [false],
  },
  { it: "does not go below the axis", labels: [label({ y: 90 })], dots: [{ x: 50, y: 80 }], sides: [false] },
])("a value $it", ({ labels, dots, sides }) => {
  expect(sidesOf(labels, dots, font, 100)).toEqual(sides);
});
