import { expect, test } from "vitest";

// Announcements overlap, are rounded, and most seizures are never announced: a sum of their figures would mean nothing.
const sources = import.meta.glob<string>("/{shared,content,portal,extension,cli}/**/*.{ts,tsx,astro}", {
  query: "?raw",
  import: "default",
  eager: true,
});
const ofReleases = Object.entries(sources).filter(
  ([, source]) => /\b(?:releases?|Release)\b/.test(source) && /\.(?:msrpUsd|quantity|shipments)\b/.test(source),
);
const adding =
  /\.reduce\(|\+=|\bsum\w*\(|\brollups?\(|\.(?:msrpUsd|quantity|shipments)\b[^,;\n]*\+|\+[^,;\n"`]*\.(?:msrpUsd|quantity|shipments)\b/;

test("the pages that show figures of releases are among those looked at", () => {
  expect(ofReleases.map(([path]) => path)).toContain("/portal/components/news/ReleaseFacts.astro");
});

test.each(ofReleases)("%s adds no figures of releases up", (_, source) => {
  expect(source.match(adding)?.[0]).toBeUndefined();
});

test.each([
  "releases.reduce((sum, release) => sum + (release.msrpUsd ?? 0), 0)",
  "total += item.quantity",
  "first.shipments + second.shipments",
])("the check sees %s", (source) => {
  expect(source).toMatch(adding);
});
