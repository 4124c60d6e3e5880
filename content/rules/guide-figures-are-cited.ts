import { uncitedFigures } from "../../shared/guide/uncited-figures.ts";
import { type ContentRule, placeOf } from "./content-rule.ts";

export const guideFiguresAreCited: ContentRule = {
  promise: "Every paragraph, item and row of a guide that states a figure names its source.",
  breaches: ({ guides }) =>
    guides.flatMap((located) =>
      uncitedFigures(located.value.body).map((text) => ({
        ...placeOf(located),
        problem: `states a figure without a source: "${text.length > 80 ? `${text.slice(0, 80)}…` : text}"`,
        remedy: "Cite the source as [^source-id], or leave the figure out.",
      })),
    ),
};
