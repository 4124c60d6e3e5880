import { ownerKey } from "../../shared/recordation/owner-key.ts";
import { ownerKindOf, withheldKind, withheldOwners } from "../../shared/recordation/owner-kind.ts";
import { acrossRecordations, placeOf } from "./content-rule.ts";

export const privatePersonsAreNotNamed = acrossRecordations(
  "No owner whose name reads like a private person's is published, unless we say how we know that it is an organisation.",
  ({ organisations }) => {
    const known = new Set(organisations.map(({ value }) => ownerKey(value.owner)));
    return {
      see: (located) => {
        const { owner } = located.value;
        if (owner === undefined || withheldKind(owner) || ownerKindOf(owner, known) === "organisation") return [];
        return [
          {
            ...placeOf(located),
            column: "owner",
            problem: "reads like a private person's name",
            remedy: `Write "${withheldOwners.individual}" or "${withheldOwners.unclear}"; if it is an organisation, name it in content/recordations/organisations.csv and say how you know.`,
          },
        ];
      },
    };
  },
);
