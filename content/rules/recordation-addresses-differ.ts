import { type ContentRule, placeOf } from "./content-rule.ts";

export const recordationAddressesDiffer: ContentRule = {
  promise: "Every recordation has a page address of its own.",
  breaches: ({ recordations }) => {
    const first = new Map<string, number | undefined>();
    return recordations.flatMap((located) => {
      const { id } = located.value;
      if (!first.has(id)) {
        first.set(id, located.line);
        return [];
      }
      return [
        {
          ...placeOf(located),
          problem: `the address "${id}" is taken by line ${first.get(id) ?? "?"}`,
          remedy: "Correct the number, or make the mark's wording differ as the sources do.",
        },
      ];
    });
  },
};
