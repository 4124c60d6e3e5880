import { expect, test } from "vitest";
import { namesOrganisation } from "../../../shared/recordation/owner-kind.ts";

test.each([
  { owner: "Rolex Watch U.S.A., Inc.", is: true },
  { owner: "Nike", is: true },
  { owner: "Procter & Gamble", is: true },
  { owner: "Underwriters' Laboratories", is: true },
  { owner: "Embotelladora Aga del Pacifico, S.A. de C.V.", is: true },
  { owner: "Ganz Brothers", is: true },
  { owner: "An individual (named in the source)", is: false },
  { owner: "Individual", is: false },
  { owner: "Jane Q. Doe", is: false },
  { owner: "R.D. Werner", is: false },
  { owner: "R.D.Werner", is: false },
  { owner: "Not shown: may be an individual (named in the source)", is: false },
  { owner: "María Pérez", is: false },
  { owner: " ", is: false },
])("$owner: $is", ({ owner, is }) => {
  expect(namesOrganisation(owner)).toBe(is);
});
