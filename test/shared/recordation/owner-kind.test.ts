import { expect, test } from "vitest";
import { ownerKindOf, withheldKind, withheldOwners } from "../../../shared/recordation/owner-kind.ts";

// Invented persons; the firms are owners of public records.
test.each([
  { owner: "Rolex Watch U.S.A., Inc.", kind: "organisation" },
  { owner: "Louis Vuitton Malletier", kind: "organisation" },
  { owner: "K&K International Trading, Inc.", kind: "organisation" },
  { owner: "ZAO Elorg", kind: "organisation" },
  { owner: "Nike", kind: "organisation" },
  { owner: "Board of Trustees of Somewhere", kind: "organisation" },
  { owner: "Jane Q. Sample", kind: "unclear" },
  { owner: "SAMPLE, JANE", kind: "unclear" },
  { owner: "Jane Sample Jr.", kind: "unclear" },
  { owner: "J.Q. Sample", kind: "unclear" },
  { owner: "Jane Sample dba Sample Lamps", kind: "unclear" },
  { owner: "Jane Sample d/b/a Sample Lamps, Inc.", kind: "unclear" },
  { owner: "Estate of Jane Sample", kind: "unclear" },
  { owner: "Estate of Jane Sample, Inc.", kind: "unclear" },
  { owner: "Sample Estates, Inc.", kind: "organisation" },
  { owner: "José Muestra O'Neill", kind: "unclear" },
  { owner: "Calvin Klein", kind: "unclear" },
  { owner: "Jane Sample, an individual", kind: "individual" },
  { owner: withheldOwners.individual, kind: "individual" },
  { owner: withheldOwners.unclear, kind: "unclear" },
])("$owner is taken for: $kind", ({ owner, kind }) => {
  expect(ownerKindOf(owner)).toBe(kind);
});

test("a firm that is known as one is shown, however it is spelled", () => {
  expect(ownerKindOf("CALVIN KLEIN", new Set(["calvin klein"]))).toBe("organisation");
});

test("what stands for an owner is told from an owner", () => {
  expect(withheldKind(withheldOwners.unclear)).toBe("unclear");
  expect(withheldKind("Acme Lamps Ltd")).toBeUndefined();
  expect(withheldKind(undefined)).toBeUndefined();
});
