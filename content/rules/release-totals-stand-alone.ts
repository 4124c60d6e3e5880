import { type ContentRule, placeOf } from "./content-rule.ts";

export const releaseTotalsStandAlone: ContentRule = {
  promise: "A release has one total at most, filed under other goods and no smaller than any part of it.",
  breaches: ({ releases }) =>
    releases.flatMap((located) => {
      const { items } = located.value;
      const totals = items.filter((item) => /\bin total\b/.test(item.description));
      const largest = Math.max(0, ...items.map((item) => item.quantity ?? 0));
      const wrong = totals.length > 1 || totals.some((item) => item.category !== "other" || (item.quantity ?? 0) < largest);
      if (!wrong) return [];
      return [
        {
          ...placeOf(located),
          problem: 'has a wrong row "in total"',
          remedy: "Keep one such row, category other, with the grand total the source gives; the other rows are its parts.",
        },
      ];
    }),
};
