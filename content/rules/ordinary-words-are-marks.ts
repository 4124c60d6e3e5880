import { foldMark } from "../../shared/mark/fold-mark.ts";
import { acrossRecordations, placeOf } from "./content-rule.ts";

export const ordinaryWordsAreMarks = acrossRecordations(
  "Every ordinary word that we give neighbours is a word of a recorded mark.",
  ({ ordinaryWords }) => {
    const unmet = new Set(ordinaryWords.map(({ value }) => foldMark(value.mark)));
    return {
      see: ({ value }) => {
        if (unmet.size > 0) for (const word of value.words) unmet.delete(foldMark(word));
        return [];
      },
      close: () =>
        ordinaryWords
          .filter(({ value }) => unmet.has(foldMark(value.mark)))
          .map((located) => ({
            ...placeOf(located),
            column: "mark",
            problem: `"${located.value.mark}" is no word of any recordation`,
            remedy: "Correct the spelling or remove the row.",
          })),
    };
  },
);
