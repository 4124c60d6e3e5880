import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { GoodsKind } from "../../shared/guide/goods-kind.ts";
import { guideAddress } from "../../shared/guide/guide-address.ts";
import { foldMark, slugOf } from "../../shared/mark/fold-mark.ts";
import type { Mark } from "../../shared/mark/mark.ts";
import { readSeizedMarkRow } from "../../shared/mark/read-seized-mark-row.ts";
import { readRelease } from "../../shared/release/read-release.ts";
import { readReleasePlaceRow } from "../../shared/release/read-release-place-row.ts";
import { relatedReleases } from "../../shared/release/related-releases.ts";
import type { Release } from "../../shared/release/release.ts";
import { type FacetValues, facetValuesOf, type ReleaseFacet } from "../../shared/release/release-facets.ts";
import type { ReleasePlace } from "../../shared/release/release-place.ts";
import type { Result } from "../../shared/result.ts";
import { register } from "./register.ts";

const content = join(process.cwd(), "content");

/** All releases, newest first. */
export const releases: readonly Release[] = globSync(join(content, "releases/*/*.json"))
  .map((file) => wholeOr(file, readRelease(JSON.parse(readFileSync(file, "utf8")))))
  .sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));

const markFile = join(content, "marks/seized-marks.csv");
const rowOfBrand = new Map(
  (parse(readFileSync(markFile, "utf8"), { columns: true }) as Record<string, string>[])
    .map((row) => wholeOr(markFile, readSeizedMarkRow(row)))
    .map((row) => [row.brand, row]),
);

/** The mark as shown for a brand as releases name it. */
export const markNameOf = (brand: string): string => rowOfBrand.get(brand)?.mark ?? brand;

const registerMarkOfWord = new Map<string, Mark>(
  register.marks.flatMap((mark) => mark.words.map((word) => [foldMark(word), mark] as const)),
);

/** The register's mark for a brand; none for names that no listing is searched for ("Mexico", "USB"). */
export function registerMarkOf(brand: string): Mark | undefined {
  const word = rowOfBrand.get(brand)?.words[0];
  return word === undefined ? undefined : registerMarkOfWord.get(foldMark(word));
}

/** The register's mark for a mark's name as shown; see `registerMarkOf`. */
export function registerMarkNamed(name: string): Mark | undefined {
  const row = [...rowOfBrand.values()].find(({ mark }) => mark === name);
  return row && registerMarkOf(row.brand);
}

/** The point of every port that a release names. */
const placeFile = join(content, "releases/places.csv");
export const releasePlaces: readonly ReleasePlace[] = (
  parse(readFileSync(placeFile, "utf8"), { columns: true }) as Record<string, string>[]
).map((row) => wholeOr(placeFile, readReleasePlaceRow(row)));

/** Facet values of every release, in the order of `releases`. */
export const facetValues: readonly FacetValues[] = releases.map((release) => facetValuesOf(release, markNameOf));

/** The releases that have a value, newest first. */
export const releasesWith = (facet: ReleaseFacet, value: string): Release[] =>
  releases.filter((_, at) => facetValues[at]?.[facet].includes(value));

const forRelating = releases.flatMap(({ id, date }, at) => {
  const values = facetValues[at];
  return values ? [{ id, date, values }] : [];
});
const releaseById = new Map(releases.map((release) => [release.id, release]));

/** The four releases that share most with one. */
export function relatedTo({ id }: Release): Release[] {
  const own = forRelating.find((release) => release.id === id);
  return own ? relatedReleases(own, forRelating, 4).flatMap((related) => releaseById.get(related) ?? []) : [];
}

/** Every value of a facet that a release has, with how many have it. */
export function valuesOf(facet: ReleaseFacet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const values of facetValues) for (const value of values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The name shown for a port's or a mark's slug. */
const shownNames = new Map<string, string>(
  releases.flatMap((release) => [
    [`port/${slugOf(release.port)}`, release.state ? `${release.port}, ${release.state}` : release.port] as const,
    ...release.items
      .flatMap((item) => item.brands)
      .map((brand) => [`mark/${slugOf(markNameOf(brand))}`, markNameOf(brand)] as const),
  ]),
);
export const shownName = (facet: "port" | "mark", value: string): string => shownNames.get(`${facet}/${value}`) ?? value;

/** The safety guide's address, if the guide is published. */
export function publishedGuide(kind: GoodsKind | undefined): string | undefined {
  if (kind === undefined || !existsSync(join(content, `guides/en/${kind}.md`))) return undefined;
  return guideAddress({ section: "safety", slug: kind });
}

// Broken content stops the build before this point with every breach told; here the first is enough.
function wholeOr<T>(file: string, read: Result<T>): T {
  if (read.ok) return read.value;
  throw new Error(`${file}: ${read.problem}. Run \`npm run test:content\` for every broken promise.`);
}
