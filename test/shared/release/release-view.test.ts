import { expect, test } from "vitest";
import { facetValuesOf } from "../../../shared/release/release-facets.ts";
import { countChoices, isInView, viewFromQuery, viewToParameters } from "../../../shared/release/release-view.ts";
import { aRelease } from "../../fixtures/a-release.ts";

const asIs = (brand: string) => brand;
const lamps = facetValuesOf(aRelease(), asIs);
const watches = facetValuesOf(
  aRelease({
    date: "2021-03-04",
    port: "Los Angeles/Long Beach",
    mode: "cargo",
    items: [
      {
        category: "watches-jewelry",
        description: "watches",
        descriptionEs: "relojes",
        brands: ["Acme", "Zenith & Co."],
        quantity: 3,
      },
    ],
  }),
  asIs,
);

test("facet values are parts of an address", () => {
  expect(watches).toMatchObject({
    year: ["2021"],
    port: ["los-angeles-long-beach"],
    mark: ["acme", "zenith-co"],
    mode: ["cargo"],
  });
});

test("two brands of one mark count once", () => {
  const release = aRelease({ items: [{ ...(aRelease().items[0] ?? {}), brands: ["Dior", "Christian Dior"] } as never] });
  expect(facetValuesOf(release, () => "Dior").mark).toEqual(["dior"]);
});

test.each([
  { it: "everything is in an empty view", view: { words: "" }, finds: 2 },
  { it: "a facet narrows", view: { words: "", mark: "zenith-co" }, finds: 1 },
  { it: "facets narrow together", view: { words: "", mark: "acme", year: "2020" }, finds: 1 },
  { it: "a value nobody has leaves nothing", view: { words: "", port: "atlantis" }, finds: 0 },
])("$it", ({ view, finds }) => {
  expect([lamps, watches].filter((values) => isInView(values, view))).toHaveLength(finds);
});

test("a facet's choices count without the facet itself", () => {
  expect(countChoices([lamps, watches], { words: "", year: "2021" }, "year")).toEqual(
    new Map([
      ["2020", 1],
      ["2021", 1],
    ]),
  );
});

test("a view survives its address", () => {
  const query = new URLSearchParams("mark=acme&q=%20bags%20&year=2021&utm=x");
  const view = viewFromQuery((name) => query.get(name));
  expect(view).toEqual({ words: "bags", year: "2021", mark: "acme" });
  expect(viewToParameters(view)).toEqual([
    ["q", "bags"],
    ["year", "2021"],
    ["mark", "acme"],
  ]);
});
