import type { Guide } from "../../shared/guide/guide.ts";
import { plainText } from "../../shared/guide/plain-text.ts";
import { type ContentRule, placeOf } from "./content-rule.ts";

export const guideFiguresAgree: ContentRule = {
  promise: "A guide states the same figures in both languages.",
  breaches: ({ guides }) =>
    guides
      .filter(({ value }) => value.language !== "en")
      .flatMap((located) => {
        const { slug, language } = located.value;
        const english = guides.find(({ value }) => value.slug === slug && value.language === "en")?.value;
        if (!english) return [];
        const one = figuresOf(english);
        const other = figuresOf(located.value);
        const problem = [...without(one, other, `en but not ${language}`), ...without(other, one, `${language} but not en`)];
        return problem.length === 0
          ? []
          : [
              {
                ...placeOf(located),
                problem: `states figures in one language only: ${problem.join("; ")}`,
                remedy: "Hold both texts against the source and correct the wrong one.",
              },
            ];
      }),
};

/** Every figure of a guide with how often it stands there. Spanish counts in thousands of millions what English calls billions. */
function figuresOf({ title, summary, inShort, checklist, body }: Guide): Map<string, number> {
  const words = [title, summary, ...Object.values(inShort ?? {}), ...checklist, plainText(body)].join("\n");
  const spelled = words.replace(/\b(\d+(?:\.\d+)?) billion\b/g, (_, count: string) =>
    (Number(count) * 1000).toLocaleString("en"),
  );
  const counts = new Map<string, number>();
  for (const [figure] of spelled.matchAll(/\d+(?:[.,:/]\d+)*/g)) counts.set(figure, (counts.get(figure) ?? 0) + 1);
  return counts;
}

const without = (one: Map<string, number>, other: Map<string, number>, where: string): string[] => {
  const missing = [...one].filter(([figure, count]) => count > (other.get(figure) ?? 0)).map(([figure]) => figure);
  return missing.length === 0 ? [] : [`${missing.join(", ")} in ${where}`];
};
