import { goodsKinds } from "../../shared/guide/goods-kind.ts";
import { type ContentRule, placeOf } from "./content-rule.ts";

export const goodsGuidesAreComplete: ContentRule = {
  promise:
    "Every kind of goods has one guide, named like it, with a checklist, classes, kinds of releases and marks that we publish.",
  breaches: ({ guides, seizedMarks }) => {
    const marks = new Set(seizedMarks.map(({ value }) => value.mark));
    const missing = goodsKinds
      .filter((kind) => !guides.some(({ value }) => value.goods === kind && value.slug === kind))
      .map((kind) => ({
        file: "content/guides",
        problem: `has no guide for ${kind}`,
        remedy: `Write content/guides/en/${kind}.md and its twin.`,
      }));
    const lacking = guides
      .filter(({ value }) => value.goods !== undefined)
      .flatMap((located) => {
        const { checklist, niceClasses, releaseCategories, reviewed: _, ...guide } = located.value;
        return [
          ...Object.entries({ checklist, niceClasses, releaseCategories })
            .filter(([, list]) => list.length === 0)
            .map(([field]) => ({ problem: `has no ${field}`, remedy: "Fill it in." })),
          ...guide.marks
            .filter((mark) => !marks.has(mark))
            .map((mark) => ({
              problem: `names the mark ${mark}, which no release names on seized goods`,
              remedy: "Use a name of the column mark in content/marks/seized-marks.csv.",
            })),
        ].map((found) => ({ ...placeOf(located), ...found }));
      });
    return [...missing, ...lacking];
  },
};
