import { type ContentRule, placeOf } from "./content-rule.ts";

export const rowsOfAMarkAgree: ContentRule = {
  promise: "Brands that stand for one mark carry the same words and the same need for context.",
  breaches: ({ seizedMarks }) => {
    const first = new Map<string, string>();
    return seizedMarks.flatMap((located) => {
      const { mark, words, needsContext, neighbours } = located.value;
      const said = JSON.stringify([words, needsContext, neighbours]);
      const before = first.get(mark) ?? said;
      first.set(mark, before);
      if (before === said) return [];
      return [
        {
          ...placeOf(located),
          column: "words",
          problem: `differs from an earlier row of the mark "${mark}"`,
          remedy: "Give both rows the same words, needs_context and neighbours.",
        },
      ];
    });
  },
};
