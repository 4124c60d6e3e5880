import { slugOf } from "../mark/fold-mark.ts";
import type { Release } from "./release.ts";

/** By what a list of releases is narrowed; the order is the one shown. */
export const releaseFacets = ["year", "kind", "goods", "port", "mark", "mode"] as const;
export type ReleaseFacet = (typeof releaseFacets)[number];

/** The values of one release for every facet, as parts of an address (`los-angeles-long-beach`). */
export type FacetValues = Record<ReleaseFacet, readonly string[]>;

/** @param markOf the mark as shown for a brand as a release names it ("Christian Dior" -> "Dior") */
export function facetValuesOf(release: Release, markOf: (brand: string) => string): FacetValues {
  return {
    year: [release.date.slice(0, 4)],
    kind: [release.kind],
    goods: distinct(release.items.map((item) => item.category)),
    port: [slugOf(release.port)],
    mark: distinct(release.items.flatMap((item) => item.brands).map((brand) => slugOf(markOf(brand)))),
    mode: release.mode === null ? [] : [release.mode],
  };
}

const distinct = <T>(list: readonly T[]): T[] => [...new Set(list)];
