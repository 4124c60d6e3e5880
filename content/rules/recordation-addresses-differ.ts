import { FirstLines } from "../../shared/recordation/first-lines.ts";
import { acrossRecordations, placeOf } from "./content-rule.ts";

export const recordationAddressesDiffer = acrossRecordations("Every recordation has a page address of its own.", () => {
  const first = new FirstLines();
  return {
    see: (located) => {
      const { id } = located.value;
      const line = first.meet(id, located.line ?? 0);
      if (id !== "" && line === undefined) return [];
      return [
        {
          ...placeOf(located),
          problem:
            id === "" ? "has no letter or digit to make an address of" : `the address "${id}" is taken by line ${line || "?"}`,
          remedy: "Correct the number, or make the mark's wording differ as the sources do.",
        },
      ];
    },
  };
});
