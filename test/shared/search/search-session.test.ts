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
    named("BOLT", { owner: "Bolt Ltd", expires: "2030-01-01", effective: "2019-01-01", goods: "bicycle lamps" }),
  ],
  marks: [],
});
const recordAt = (row: number) => {
  const record = records[row];
  if (!record) throw new RangeError(`no record ${row}`);
  return record;
};
const opened = () =>
  openSearchSession({
    size: records.length,
    names: records.map(({ title }) => [title]),
    numbers: () => [],
    weights: records.map(() => 0),
    record: (row) => {
      const { title, words, releases, path } = recordAt(row);
      return { title, words, releases, path };
    },
  });
const details = { record: recordAt, today: "2026-11-24", classNames: new Map<number, string>(), pause: async () => undefined };
const session = opened();
const steps: string[] = [];
await session.complete(details, (step) => steps.push(step));
const titles = (view: Partial<typeof emptyView>) =>
  session.show({ ...emptyView, ...view }, 0, 10).rows.map(({ record }) => record.title);

test("names answer before the details are there, and show what they know", () => {
  const early = opened();
  const view = { ...emptyView, text: "acme" };
  const { rows } = early.show(view, 0, 10);
  expect(rows.map(({ record }) => [record.title, record.owner])).toEqual([
    ["ACME", undefined],
    ["ACMENT", undefined],
  ]);
  expect(early.counts(view)).toEqual({});
});

test("what needs the details waits for them", () => {
  const early = opened();
  expect(early.canShow({ ...emptyView, text: "acme" })).toBe(true);
  expect(early.canShow({ ...emptyView, facets: { kind: ["copyright"] } })).toBe(false);
  expect(early.canShow({ ...emptyView, sort: { column: "year", descending: false } })).toBe(false);
  expect(session.canShow({ ...emptyView, facets: { kind: ["copyright"] } })).toBe(true);
});

test("facets are learned first, words of owners and goods after them", () => {
  expect(steps).toEqual(["facets", "words"]);
  expect(titles({ text: "lamp" })).toEqual(["BOLT"]);
});

test("narrows by status on the day", () => {
  expect(titles({ facets: { status: ["expired"] } })).toEqual(["ACME"]);
  expect(titles({ facets: { status: ["dated"] } })).toEqual(["BOLT"]);
});

test("one owner in two spellings is one owner", () => {
  expect(titles({ facets: { owner: ["Acme, Inc."] } })).toEqual(["ACME", "ACMENT"]);
});

test("counts of a view that narrows nothing are those of all its rows", () => {
  const counts = session.counts({ ...emptyView, text: "acme" });
  expect(counts.kind?.map(({ count }) => count)).toEqual([1, 1]);
  expect(session.show({ ...emptyView, text: "acme" }, 0, 10).total).toBe(2);
});

test("counts follow the query, and a chosen facet still counts its other values", () => {
  const counts = session.counts({ ...emptyView, text: "acme", facets: { kind: ["trademark"] } });
  expect(counts.kind).toEqual([
    { value: "copyright", count: 1 },
    { value: "trademark", count: 1 },
  ]);
  expect(counts.owner).toEqual([{ value: "Acme, Inc.", count: 1 }]);
});

test.each([
  { it: "a year upwards", sort: { column: "year", descending: false }, shows: ["ACME", "BOLT", "ACMENT"] },
  { it: "a year downwards", sort: { column: "year", descending: true }, shows: ["ACMENT", "BOLT", "ACME"] },
  { it: "a title downwards", sort: { column: "title", descending: true }, shows: ["BOLT", "ACMENT", "ACME"] },
] as const)("sorts by $it", ({ sort, shows }) => {
  expect(titles({ sort })).toEqual(shows);
});

test("hands out a window of the results and says how many there are", () => {
  const page = session.show(emptyView, 1, 1);
  expect(page.total).toBe(3);
  expect(page.rows.map(({ record }) => record.title)).toEqual(["ACMENT"]);
});
