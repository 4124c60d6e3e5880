import { type FacetValues, type ReleaseFacet, releaseFacets } from "./release-facets.ts";

/** What a reader has chosen in the list of releases; an absent facet is not narrowed. */
export type ReleaseView = { words: string } & { [facet in ReleaseFacet]?: string };

/** The view that an address holds (`?q=bags&year=2021&mark=gucci`). Unknown parameters are left alone. */
export function viewFromQuery(parameter: (name: string) => string | null): ReleaseView {
  const view: ReleaseView = { words: (parameter("q") ?? "").trim() };
  for (const facet of releaseFacets) {
    const value = parameter(facet);
    if (value) view[facet] = value;
  }
  return view;
}

/** The address's parameters of a view, in a fixed order so that one view has one address. */
export function viewToParameters(view: ReleaseView): [string, string][] {
  const facets = releaseFacets.flatMap((facet): [string, string][] => {
    const value = view[facet];
    return value ? [[facet, value]] : [];
  });
  return view.words === "" ? facets : [["q", view.words], ...facets];
}

/** Whether a release belongs into a view, `except` one facet: what that facet's own choices count. */
export function isInView(values: FacetValues, view: ReleaseView, except?: ReleaseFacet): boolean {
  return releaseFacets.every((facet) => {
    const chosen = view[facet];
    return facet === except || chosen === undefined || values[facet].includes(chosen);
  });
}

/** How many of the releases each value of a facet would leave, given the rest of the view. */
export function countChoices(all: readonly FacetValues[], view: ReleaseView, facet: ReleaseFacet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const values of all) {
    if (!isInView(values, view, facet)) continue;
    for (const value of values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
