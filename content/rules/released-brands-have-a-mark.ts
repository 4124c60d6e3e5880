import { type ContentRule, placeOf } from "./content-rule.ts";

export const releasedBrandsHaveAMark: ContentRule = {
  promise: "Every brand that a release names has a row among the seized marks.",
  breaches: ({ releases, seizedMarks }) => {
    const known = new Set(seizedMarks.map(({ value }) => value.brand));
    return releases.flatMap((located) => {
      const brands = new Set(located.value.items.flatMap((item) => item.brands));
      return [...brands]
        .filter((brand) => !known.has(brand))
        .map((brand) => ({
          ...placeOf(located),
          problem: `names the brand "${brand}", which has no row`,
          remedy: "Add it to content/marks/seized-marks.csv, or spell it as its row does.",
        }));
    });
  },
};
