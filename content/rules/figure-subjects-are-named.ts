import type { Figure } from "../../shared/figure/figure.ts";
import type { SubjectDimension } from "../../shared/figure/figure-subject.ts";
import { type ContentRule, placeOf } from "./content-rule.ts";

const dimensionOf: Partial<Record<Figure["table"], SubjectDimension>> = {
  products: "product",
  economies: "economy",
  shipping: "mode",
  "health-safety": "category",
};

export const figureSubjectsAreNamed: ContentRule = {
  promise: "Every product, economy, mode and category of a figure has a name in both languages.",
  breaches: ({ figures, figureSubjects }) => {
    const named = new Set(figureSubjects.map(({ value }) => `${value.dimension}:${value.asPublished}`));
    return figures
      .filter(({ value: { table, subject } }) =>
        dimensionOf[table] === undefined ? subject !== "" : !named.has(`${dimensionOf[table]}:${subject}`),
      )
      .map((located) => ({
        ...placeOf(located),
        column: "subject",
        problem: `has the subject "${located.value.subject}", which has no name`,
        remedy: "Add it to content/figures/subjects.csv or correct it.",
      }));
  },
};
