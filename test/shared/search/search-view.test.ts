import fc from "fast-check";
import { expect, test } from "vitest";
import { searchWays } from "../../../shared/search/record-query.ts";
import {
  emptyView,
  facetNames,
  type SearchView,
  sortColumns,
  toggleFacet,
  viewFromQuery,
  viewToQuery,
} from "../../../shared/search/search-view.ts";

const aView = fc.record(
  {
    text: fc.string({ maxLength: 200 }),
    way: fc.constantFrom(...searchWays),
    facets: fc.dictionary(fc.constantFrom(...facetNames), fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 5 }), {
      maxKeys: 3,
    }),
    sort: fc.record({ column: fc.constantFrom(...sortColumns), descending: fc.boolean() }),
  },
  { requiredKeys: ["text", "way", "facets"] },
) as fc.Arbitrary<SearchView>;

test("a view survives the address bar", () => {
  fc.assert(
    fc.property(aView, (view) => {
      const back = viewFromQuery(viewToQuery(view));
      expect(viewToQuery(back)).toBe(viewToQuery(view));
      expect(back.way).toBe(view.way);
    }),
  );
});

test("what a query string does not know is left out, never an error", () => {
  expect(viewFromQuery("?q=acme&way=magic&sort=price&colour=red")).toEqual({ ...emptyView, text: "acme" });
});

test("a facet value goes on and off", () => {
  const on = toggleFacet(emptyView, "kind", "trademark");
  expect(on.facets).toEqual({ kind: ["trademark"] });
  expect(toggleFacet(on, "kind", "trademark")).toEqual(emptyView);
});
