import { expect, test } from "vitest";
import { type Allegation, allegationText, missingFields } from "../../../shared/e-allegation/e-allegation-text.ts";

const heading = {
  danger: "Danger",
  right: "Right",
  goods: "Goods",
  seller: "Seller",
  place: "Place",
  way: "Way",
  proof: "Proof",
  contact: "Contact",
};
const text = (allegation: Allegation) => allegationText(allegation, { opening: "I report.", heading, anonymous: "No name." });

test.each([
  { it: "nothing yet", allegation: {}, becomes: "I report.\n\nNo name." },
  {
    it: "the danger comes first, whatever was filled first",
    allegation: { goods: "lamps", danger: "fire" },
    becomes: "I report.\n\nDanger\nfire\n\nGoods\nlamps\n\nNo name.",
  },
  {
    it: "blanks are not said",
    allegation: { goods: "  ", contact: " me@acme.example " },
    becomes: "I report.\n\nContact\nme@acme.example",
  },
])("$it", ({ allegation, becomes }) => expect(text(allegation)).toBe(becomes));
test("tells what is missing", () => expect(missingFields({ right: "ACME", goods: " " })).toEqual(["goods", "seller", "proof"]));
