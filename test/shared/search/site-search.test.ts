import { expect, test } from "vitest";
import { buildSiteSearch, type SitePage } from "../../../shared/search/site-search.ts";

const pages: SitePage[] = [
  {
    group: "guide",
    title: "Record a mark with Customs",
    path: "/rights-owners/how-to-record/",
    text: "What it costs and how long it lasts.",
  },
  { group: "guide", title: "Chargers and batteries", path: "/safety/chargers-batteries/", text: "Fire and shock." },
  {
    group: "release",
    title: "500 chargers stopped in Louisville",
    path: "/news/a/",
    text: "The chargers carried a safety mark.",
  },
  { group: "glossary", title: "Gray market", path: "/glossary/#gray-market", text: "Genuine goods imported without consent." },
];
const search = buildSiteSearch(pages);
const found = (text: string) => search.find(text).map(({ group, pages: shown }) => [group, ...shown.map(({ title }) => title)]);

test.each([
  {
    it: "groups pages in their order",
    typed: "charger",
    finds: [
      ["guide", "Chargers and batteries"],
      ["release", "500 chargers stopped in Louisville"],
    ],
  },
  { it: "takes words in any order", typed: "market gray", finds: [["glossary", "Gray market"]] },
  { it: "takes a beginning", typed: "batt", finds: [["guide", "Chargers and batteries"]] },
  { it: "forgives a slip in a long word", typed: "custms", finds: [["guide", "Record a mark with Customs"]] },
  { it: "takes the title's words where no page has all", typed: "gray sunglasses", finds: [["glossary", "Gray market"]] },
  { it: "finds nothing for one letter", typed: "c", finds: [] },
  { it: "finds nothing for strange words", typed: "zzzz", finds: [] },
])("$it", ({ typed, finds }) => {
  expect(found(typed)).toEqual(finds);
});
