import { type ContentBesides, type ContentRule, type Located, placeOf } from "./content-rule.ts";

const tablesWithIds = (content: ContentBesides): Located<{ id: string }>[][] => [
  content.sources,
  content.contacts,
  content.ports,
  content.centers,
  content.officialLinks,
  content.glossary,
  content.partners,
  content.storeReporting,
  content.deadlines,
  content.deadlineEvents,
];

export const idsAreUnique: ContentRule = {
  promise: "No two rows of a table share an id.",
  breaches: (content) =>
    tablesWithIds(content).flatMap((rows) =>
      rows
        .filter(({ value }, at) => rows.findIndex((other) => other.value.id === value.id) < at)
        .map((located) => ({
          ...placeOf(located),
          column: "id",
          problem: `repeats the id ${located.value.id}`,
          remedy: "Give the row an id of its own, or merge the two.",
        })),
    ),
};
