import type { FacetValues, ReleaseFacet } from "./release-facets.ts";

export type Related = { id: string; date: string; values: FacetValues };

/** What two releases can share, and how much it ties them. A shared mark says more than a busy port. */
const ties: readonly [ReleaseFacet, number][] = [
  ["mark", 3],
  ["goods", 2],
  ["port", 1],
];

/** The releases that share most with one, nearest in time first among equals. Those that share nothing are left out. */
export function relatedReleases(to: Related, all: readonly Related[], limit: number): string[] {
  return all
    .filter(({ id }) => id !== to.id)
    .map((other) => ({ id: other.id, shared: sharedBy(to, other), apart: daysApart(to.date, other.date) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.apart - b.apart || a.id.localeCompare(b.id))
    .slice(0, limit)
    .map(({ id }) => id);
}

function sharedBy(one: Related, other: Related): number {
  // Counted once a facet: a release with twenty marks is not related to everything.
  return ties.reduce(
    (score, [facet, weight]) =>
      score + (one.values[facet].some((value) => isTelling(facet, value) && other.values[facet].includes(value)) ? weight : 0),
    0,
  );
}

/** "Other goods" and announcements dated Washington share nothing but the lack of a place. */
const isTelling = (facet: ReleaseFacet, value: string): boolean =>
  !(facet === "goods" && value === "other") && !(facet === "port" && (value === "washington" || value === "nationwide"));

const daysApart = (one: string, other: string): number => Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
