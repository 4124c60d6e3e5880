import { type ContentRule, placeOf } from "./content-rule.ts";

export const seizedMarksAreReleased: ContentRule = {
  promise: "Every seized mark is named by a release, once.",
  breaches: ({ releases, seizedMarks }) => {
    const named = new Set(releases.flatMap(({ value }) => value.items.flatMap((item) => item.brands)));
    const seen = new Set<string>();
    return seizedMarks.flatMap((located) => {
      const { brand } = located.value;
      const repeated = seen.has(brand);
      seen.add(brand);
      if (named.has(brand) && !repeated) return [];
      return [
        {
          ...placeOf(located),
          column: "brand",
          problem: repeated ? `"${brand}" has a row above` : `no release names "${brand}"`,
          remedy: repeated ? "Keep one row." : "Remove the row, or spell the brand as the release does.",
        },
      ];
    });
  },
};
