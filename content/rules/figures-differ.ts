import { figureKey } from "../../shared/figure/figure.ts";
import { type ContentRule, placeOf } from "./content-rule.ts";

export const figuresDiffer: ContentRule = {
  promise: "No figure is published twice.",
  breaches: ({ figures }) => {
    const first = new Map<string, number | undefined>();
    return figures.flatMap((located) => {
      const key = figureKey(located.value);
      if (first.has(key))
        return [
          {
            ...placeOf(located),
            problem: `repeats the figure ${key} of line ${first.get(key)}`,
            remedy: "Keep the row whose source is nearer to the report, and tell of the other in conflicts.csv.",
          },
        ];
      first.set(key, located.line);
      return [];
    });
  },
};
