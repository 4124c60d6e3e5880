import fc from "fast-check";
import { expect, test } from "vitest";
import { searchWays } from "../../../shared/search/record-query.ts";
import {
  emptyView,
  facetNames,
  mostNumbers,
  type SearchView,
  sortColumns,
  toggleFacet,
  viewFromQuery,
  viewToQuery,
  withText,
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

const numbers = (count: number) => Array.from({ length: count }, (_, at) => `TMK 05-${String(at + 1).padStart(5, "0")}`);

test.each([72, 120, mostNumbers])("a list of %i numbers is looked for whole", (count) => {
  const view = withText(emptyView, numbers(count).join("; "));
  expect(view.text.split("; ")).toEqual(numbers(count));
  expect(view.leftOut).toBeUndefined();
});

test.each(["; ", "\n", " ", ", "])(
  "a longer list parted by %j is cut behind a number, and the view says how many are left out",
  (between) => {
    const view = withText(emptyView, numbers(mostNumbers + 28).join(between));
    expect(view.text.split("; ")).toEqual(numbers(mostNumbers));
    expect(view.leftOut).toBe(28);
    expect(viewFromQuery(viewToQuery(view))).toEqual(view);
    expect(withText(view, "rolex")).toEqual({ ...emptyView, text: "rolex" });
  },
);

test("what an address holds beyond the most is left out with what was before", () => {
  const query = new URLSearchParams({ q: numbers(mostNumbers + 3).join(" "), left: "4" });
  expect(viewFromQuery(`?${query}`).leftOut).toBe(7);
});

test("a long text that is no list is cut as before", () => {
  expect(withText(emptyView, "x".repeat(5000)).text).toBe("x".repeat(1000));
});
