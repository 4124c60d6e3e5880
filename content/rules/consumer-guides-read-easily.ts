import { proseText } from "../../shared/guide/plain-text.ts";
import { highestConsumerGrade, readingGrade } from "../../shared/guide/reading-grade.ts";
import { type ContentRule, placeOf } from "./content-rule.ts";

export const consumerGuidesReadEasily: ContentRule = {
  promise: `A consumer guide in English, its summary and its box at the top read at grade ${highestConsumerGrade} at most.`,
  breaches: ({ guides }) =>
    guides
      .filter(({ value }) => value.language === "en" && value.audience === "consumer")
      .flatMap((located) => {
        const { body, summary, inShort } = located.value;
        const parts = { text: proseText(body), summary, "box at the top": Object.values(inShort ?? {}).join(" ") };
        return Object.entries(parts)
          .map(([part, text]) => ({ part, grade: readingGrade(text) }))
          .filter(({ grade }) => grade > highestConsumerGrade)
          .map(({ part, grade }) => ({
            ...placeOf(located),
            problem: `the ${part} reads at grade ${grade.toFixed(1)}`,
            remedy: "Shorten sentences, choose everyday words.",
          }));
      }),
};
