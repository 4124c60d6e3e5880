import { type ContentRule, placeOf } from "./content-rule.ts";

export const figuresNameTheirSource: ContentRule = {
  promise: "Every figure names sources that the table of sources has.",
  breaches: ({ figures, figureSources }) => {
    const known = new Set(figureSources.map(({ value }) => value.id));
    return figures.flatMap((located) =>
      [located.value.source, ...located.value.also]
        .filter((id) => !known.has(id))
        .map((id) => ({
          ...placeOf(located),
          column: id === located.value.source ? "source" : "also",
          problem: `names the source "${id}", which does not exist`,
          remedy: "Add it to content/figures/sources.csv or correct the id.",
        })),
    );
  },
};
