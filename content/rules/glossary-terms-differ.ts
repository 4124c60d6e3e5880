import { languages } from "../../shared/language.ts";
import { type ContentRule, placeOf } from "./content-rule.ts";

export const glossaryTermsDiffer: ContentRule = {
  promise: "No two glossary entries claim the same word in a language.",
  breaches: ({ glossary }) =>
    languages.flatMap((language) => {
      const claimed = new Map<string, string>();
      return glossary.flatMap((located) => {
        const { id, term, also } = located.value;
        return [...new Set([term[language], ...also[language]].map((word) => word.toLowerCase()))].flatMap((word) => {
          const owner = claimed.get(word);
          if (owner === undefined) {
            claimed.set(word, id);
            return [];
          }
          return [
            {
              ...placeOf(located),
              column: `term_${language}`,
              problem: `claims "${word}", which belongs to ${owner}`,
              remedy: "Keep the word at one entry.",
            },
          ];
        });
      });
    }),
};
