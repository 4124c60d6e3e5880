import { type ContentRule, placeOf, sourcedRows } from "./content-rule.ts";

export const listedSourcesAreNamed: ContentRule = {
  promise: "Every source in our list stands behind something we publish.",
  breaches: (content) => {
    const named = new Set([...content.guides, ...sourcedRows(content)].flatMap(({ value }) => value.sources));
    return content.sources
      .filter(({ value }) => !named.has(value.id))
      .map((located) => ({
        ...placeOf(located),
        column: "id",
        problem: `nothing names the source ${located.value.id}`,
        remedy: "Cite it where its fact is told, or remove the row.",
      }));
  },
};
