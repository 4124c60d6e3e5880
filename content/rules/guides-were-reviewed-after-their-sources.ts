import { type ContentRule, placeOf } from "./content-rule.ts";

export const guidesWereReviewedAfterTheirSources: ContentRule = {
  promise: "A guide was reviewed on or after the day its newest source was read.",
  breaches: ({ guides, sources }) => {
    const checked = new Map(sources.map(({ value }) => [value.id, value.checked]));
    return guides.flatMap((located) =>
      located.value.sources
        .filter((id) => (checked.get(id) ?? "") > located.value.reviewed)
        .map((id) => ({
          ...placeOf(located),
          problem: `was reviewed on ${located.value.reviewed}, but ${id} was read on ${checked.get(id)}`,
          remedy: "Hold the text against the source again and set the day of review.",
        })),
    );
  },
};
