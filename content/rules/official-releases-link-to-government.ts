import { type ContentRule, placeOf } from "./content-rule.ts";

/** Government pages and the university archives that keep copies of them. */
const official = /^https?:\/\/(?:[a-z0-9-]+\.)*(?:gov|edu|mil)(?:[:/]|$)/i;

export const officialReleasesLinkToGovernment: ContentRule = {
  promise: "A source called official is a government page or a university archive's copy of one.",
  breaches: ({ releases }) =>
    releases
      .filter(({ value }) => value.sourceKind === "official" && !official.test(value.url))
      .map((located) => ({
        ...placeOf(located),
        problem: `calls ${located.value.url} official`,
        remedy: 'Write "reproduced", or cite the government page.',
      })),
};
