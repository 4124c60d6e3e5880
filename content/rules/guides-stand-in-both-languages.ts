import type { Guide } from "../../shared/guide/guide.ts";
import { languages } from "../../shared/language.ts";
import { type ContentRule, placeOf } from "./content-rule.ts";

/** What a translation may not change. */
const shared = [
  "section",
  "audience",
  "goods",
  "niceClasses",
  "releaseCategories",
  "marks",
  "related",
] as const satisfies (keyof Guide)[];

export const guidesStandInBothLanguages: ContentRule = {
  promise: "Every guide stands in both languages, filed alike and with the same steps on its checklist.",
  breaches: ({ guides }) =>
    guides.flatMap((located) => {
      const { slug, language } = located.value;
      const others = languages.filter((code) => code !== language);
      return others.flatMap((code) => {
        const twin = guides.find(({ value }) => value.slug === slug && value.language === code)?.value;
        if (!twin)
          return [
            { ...placeOf(located), problem: `has no twin in "${code}"`, remedy: `Write content/guides/${code}/${slug}.md.` },
          ];
        if (language !== languages[0]) return [];
        const differing = [
          ...shared.filter((field) => JSON.stringify(located.value[field]) !== JSON.stringify(twin[field])),
          ...(located.value.checklist.length === twin.checklist.length ? [] : ["checklist"]),
        ];
        return differing.map((field) => ({
          ...placeOf(located),
          problem: `and its twin in "${code}" differ in ${field}`,
          remedy: "Make the two agree.",
        }));
      });
    }),
};
