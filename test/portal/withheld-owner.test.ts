import { expect, test } from "vitest";
import { recordText } from "../../portal/text/record-text.ts";
import { ownerWords } from "../../portal/text/withheld-owner.ts";
import { withheldOwners } from "../../shared/recordation/owner-kind.ts";

test.each(["individual", "unclear"] as const)(
  "an owner that is not shown (%s) is told in the page's language, in rows as on its page",
  (kind) => {
    expect(ownerWords("en", withheldOwners[kind])).toBe(recordText.en.withheldOwner[kind]);
    expect(ownerWords("es", withheldOwners[kind])).toBe(recordText.es.withheldOwner[kind]);
    expect(recordText.es.withheldOwner[kind]).toContain("persona física");
  },
);

test("an owner's name is nobody's language", () => {
  expect(ownerWords("es", "Acme Lamps Ltd")).toBe("Acme Lamps Ltd");
});
