import { ohssSource } from "../../shared/figure/figures-of-cube.ts";
import { type ContentRule, placeOf } from "./content-rule.ts";

export const figureSourcesAreUsed: ContentRule = {
  promise: "Every source of figures is used by a figure.",
  breaches: ({ figures, figureSources }) => {
    const used = new Set([ohssSource, ...figures.flatMap(({ value }) => [value.source, ...value.also])]);
    return figureSources
      .filter(({ value }) => !used.has(value.id))
      .map((located) => ({
        ...placeOf(located),
        column: "id",
        problem: `lists "${located.value.id}", which no figure names`,
        remedy: "Name it in the figure it prints, or remove the row.",
      }));
  },
};
