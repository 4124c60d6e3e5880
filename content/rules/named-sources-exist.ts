import { type ContentRule, placeOf, sourcedRows } from "./content-rule.ts";

export const namedSourcesExist: ContentRule = {
  promise: "Every source that a guide or a table names is in our list of sources.",
  breaches: (content) => {
    const known = new Set(content.sources.map(({ value }) => value.id));
    return [...content.guides, ...sourcedRows(content)].flatMap((located) =>
      located.value.sources
        .filter((id) => !known.has(id))
        .map((id) => ({
          ...placeOf(located),
          column: "sources",
          problem: `names the source ${id}, which does not exist`,
          remedy: "Add it to content/sources/sources.csv or correct the id.",
        })),
    );
  },
};
