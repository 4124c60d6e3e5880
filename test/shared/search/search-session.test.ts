import { expect, test } from "vitest";
import { searchRecords } from "../../../shared/search/search-record.ts";
import { openSearchSession } from "../../../shared/search/search-session.ts";
import { emptyView } from "../../../shared/search/search-view.ts";
import { aRecordation } from "../../fixtures/a-recordation.ts";

const named = (mark: string, more = {}) => aRecordation({ id: mark.toLowerCase(), mark, words: [mark], ...more });
const records = searchRecords({
  recordations: [
    named("ACME", { owner: "Acme, Inc.", expires: "2020-01-01", effective: "2001-01-01" }),
    named("ACMENT", { owner: "ACME INC", kind: "copyright", grayMarket: "no" }),
    named("BOLT", { expires: "2030-01-01", effective: "2019-01-01" }),
  ],
  marks: [],
});
const session = openSearchSession(records, "2026-11-24");
const titles = (view: Partial<typeof emptyView>) =>
  session.show({ ...emptyView, ...view }, 0, 10).rows.map(({ record }) => record.title);

test("narrows by status on the day", () => {
  expect(titles({ facets: { status: ["expired"] } })).toEqual(["ACME"]);
  expect(titles({ facets: { status: ["dated"] } })).toEqual(["BOLT"]);
});

test("one owner in two spellings is one owner", () => {
  expect(titles({ facets: { owner: ["Acme, Inc."] } })).toEqual(["ACME", "ACMENT"]);
});

test("counts follow the query, and a chosen facet still counts its other values", () => {
  const { counts } = session.show({ ...emptyView, text: "acme", facets: { kind: ["trademark"] } }, 0, 10);
  expect(counts.kind).toEqual([
    { value: "copyright", count: 1 },
    { value: "trademark", count: 1 },
  ]);
  expect(counts.owner).toEqual([{ value: "Acme, Inc.", count: 1 }]);
});

test("sorts both ways with the unknown last", () => {
  expect(titles({ sort: { column: "year", descending: false } })).toEqual(
    ["ACME", "BOLT", "ACMENT"].sort((a, b) => ["ACME", "BOLT", "ACMENT"].indexOf(a) - ["ACME", "BOLT", "ACMENT"].indexOf(b)),
  );
  expect(titles({ sort: { column: "title", descending: true } })).toEqual(["BOLT", "ACMENT", "ACME"]);
});

test("hands out a window of the results and says how many there are", () => {
  const page = session.show(emptyView, 1, 1);
  expect(page.total).toBe(3);
  expect(page.rows.map(({ record }) => record.title)).toEqual(["ACMENT"]);
});
