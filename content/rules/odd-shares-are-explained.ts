import { figureKey } from "../../shared/figure/figure.ts";
import { checkShares } from "../../shared/figure/recompute.ts";
import { type ContentRule, placeOf } from "./content-rule.ts";

export const oddSharesAreExplained: ContentRule = {
  promise: "Every printed share agrees with its part and total, or a note says that it does not.",
  breaches: ({ figures }) => {
    const odd = new Map(
      checkShares(figures.map(({ value }) => value))
        .filter(({ verdict }) => verdict === "differs")
        .map((check) => [check.key, check]),
    );
    return figures.flatMap((located) => {
      const check = odd.get(figureKey(located.value));
      if (!check || located.value.note) return [];
      return [
        {
          ...placeOf(located),
          column: "value",
          problem: `prints a share of ${check.printed} percent where part and total give ${check.computed.toFixed(1)}`,
          remedy: "Look the figure up again, or say in the note that it is as printed.",
        },
      ];
    });
  },
};
