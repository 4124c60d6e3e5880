import { type SearchWay, searchWays } from "./record-query.ts";

/** What results can be narrowed by, in the order shown. */
export const facetNames = ["kind", "status", "gray", "class", "evidence", "year", "owner"] as const;
export type FacetName = (typeof facetNames)[number];

/** What results can be sorted by; without a sort the best match stands first. */
export const sortColumns = ["title", "owner", "kind", "number", "year", "releases"] as const;
export type SortColumn = (typeof sortColumns)[number];
export type Sort = { column: SortColumn; descending: boolean };

/** The whole state of a search, as the address bar holds it. */
export type SearchView = { text: string; way: SearchWay; facets: Partial<Record<FacetName, readonly string[]>>; sort?: Sort };

/** Whether the names alone cannot answer: narrowing and sorting look at what comes with the details. */
export const needsDetails = ({ facets, sort }: SearchView): boolean => sort !== undefined || Object.keys(facets).length > 0;

/** Long enough for a pasted list of fifty numbers. */
const longestText = 1000;

export const emptyView: SearchView = { text: "", way: "any", facets: {} };

/** Reads a view from a query string; what is unknown there is left out, never an error. */
export function viewFromQuery(query: string): SearchView {
  const params = new URLSearchParams(query);
  const way = searchWays.find((known) => known === params.get("way")) ?? "any";
  const facets = Object.fromEntries(
    facetNames.map((name) => [name, params.getAll(name).slice(0, 20)] as const).filter(([, values]) => values.length > 0),
  );
  const [name, direction] = (params.get("sort") ?? "").split("-");
  const column = sortColumns.find((known) => known === name);
  return {
    text: (params.get("q") ?? "").slice(0, longestText),
    way,
    facets,
    ...(column ? { sort: { column, descending: direction === "down" } } : {}),
  };
}

/** Writes a view as a query string, `""` for the empty one; the same view always gives the same text. */
export function viewToQuery({ text, way, facets, sort }: SearchView): string {
  const params = new URLSearchParams();
  if (text !== "") params.set("q", text);
  if (way !== "any") params.set("way", way);
  for (const name of facetNames) for (const value of facets[name] ?? []) params.append(name, value);
  if (sort) params.set("sort", sort.descending ? `${sort.column}-down` : sort.column);
  return params.size === 0 ? "" : `?${params}`;
}

/** The view with one facet value switched on or off. */
export function toggleFacet(view: SearchView, name: FacetName, value: string): SearchView {
  const chosen = view.facets[name] ?? [];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  const { [name]: _, ...others } = view.facets;
  return { ...view, facets: next.length === 0 ? others : { ...others, [name]: next } };
}
