import { listedNumbers } from "./listed-numbers.ts";
import { type SearchWay, searchWays } from "./record-query.ts";

/** What results can be narrowed by, in the order shown. */
export const facetNames = ["kind", "status", "gray", "class", "evidence", "year", "owner"] as const;
export type FacetName = (typeof facetNames)[number];

/** What results can be sorted by; without a sort the best match stands first. */
export const sortColumns = ["title", "owner", "kind", "number", "year", "releases"] as const;
export type SortColumn = (typeof sortColumns)[number];
export type Sort = { column: SortColumn; descending: boolean };

/** The whole state of a search, as the address bar holds it. */
export type SearchView = {
  text: string;
  /** How many numbers of a long list are not in `text`. */
  leftOut?: number;
  way: SearchWay;
  facets: Partial<Record<FacetName, readonly string[]>>;
  sort?: Sort;
};

/** Whether the names alone cannot answer: narrowing and sorting look at what comes with the details. */
export const needsDetails = ({ facets, sort }: SearchView): boolean => sort !== undefined || Object.keys(facets).length > 0;

/** Characters; what is longer and no list of numbers says nothing more of a name. */
const longestText = 1000;
/** So many numbers of a list are looked for at a time: an address with them stays below what browsers and letters carry. */
export const mostNumbers = 500;

export const emptyView: SearchView = { text: "", way: "any", facets: {} };

/** The view with another text; of a long one only what is looked for, a list cut behind a whole number. */
export function withText({ leftOut: _, ...view }: SearchView, text: string): SearchView {
  if (text.length <= longestText) return { ...view, text };
  const numbers = listedNumbers(text);
  if (numbers.length === 0) return { ...view, text: text.slice(0, longestText) };
  const leftOut = Math.max(0, numbers.length - mostNumbers);
  return { ...view, text: numbers.slice(0, mostNumbers).join("; "), ...(leftOut > 0 ? { leftOut } : {}) };
}

/** Reads a view from a query string; what is unknown there is left out, never an error. */
export function viewFromQuery(query: string): SearchView {
  const params = new URLSearchParams(query);
  const way = searchWays.find((known) => known === params.get("way")) ?? "any";
  const facets = Object.fromEntries(
    facetNames.map((name) => [name, params.getAll(name).slice(0, 20)] as const).filter(([, values]) => values.length > 0),
  );
  const [name, direction] = (params.get("sort") ?? "").split("-");
  const column = sortColumns.find((known) => known === name);
  const view = withText(
    { ...emptyView, way, facets, ...(column ? { sort: { column, descending: direction === "down" } } : {}) },
    params.get("q") ?? "",
  );
  const before = Math.floor(Number(params.get("left")));
  const leftOut = (view.leftOut ?? 0) + (before > 0 && before < 1e6 ? before : 0);
  return leftOut > 0 ? { ...view, leftOut } : view;
}

/** Writes a view as a query string, `""` for the empty one; the same view always gives the same text. */
export function viewToQuery({ text, leftOut, way, facets, sort }: SearchView): string {
  const params = new URLSearchParams();
  if (text !== "") params.set("q", text);
  if (leftOut !== undefined) params.set("left", String(leftOut));
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
