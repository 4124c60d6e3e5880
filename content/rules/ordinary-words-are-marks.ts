import { foldMark } from "../../shared/mark/fold-mark.ts";
import { type ContentRule, placeOf } from "./content-rule.ts";

export const ordinaryWordsAreMarks: ContentRule = {
  promise: "Every ordinary word that we give neighbours is a word of a recorded mark.",
  breaches: ({ ordinaryWords, recordations }) => {
    const known = new Set(recordations.flatMap(({ value }) => value.words.map(foldMark)));
    return ordinaryWords
      .filter(({ value }) => !known.has(foldMark(value.mark)))
      .map((located) => ({
        ...placeOf(located),
        column: "mark",
        problem: `"${located.value.mark}" is no word of any recordation`,
        remedy: "Correct the spelling or remove the row.",
      }));
  },
};
