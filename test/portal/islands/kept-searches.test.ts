import { expect, test } from "vitest";
import { seenOf, sinceSeen } from "../../../portal/islands/record-search/kept-searches.ts";
import { searchRecords } from "../../../shared/search/search-record.ts";
import type { ResultRow } from "../../../shared/search/search-session.ts";
import { aRecordation } from "../../fixtures/a-recordation.ts";

const rowOf = (id: string, more = {}): ResultRow[] =>
  searchRecords({ recordations: [aRecordation({ id, mark: id, words: [id], ...more })], marks: [] }).map((record) => ({
    record,
    why: "listed",
  }));
const before = [...rowOf("acme"), ...rowOf("bolt", { expires: "2027-01-01" })];
const titles = (rows: readonly ResultRow[]) => rows.map(({ record }) => record.title);
const since = (seen: string[], rows: ResultRow[]) => {
  const { fresh, changed } = sinceSeen({ seen }, rows);
  return { fresh: titles(fresh), changed: titles(changed) };
};

test("records that say the same are neither new nor changed, in whatever order they come", () => {
  expect(since(seenOf(before), before.toReversed())).toEqual({ fresh: [], changed: [] });
});

test("a record that came is new, one with another date is changed, one that went is neither", () => {
  const now = [...rowOf("bolt", { expires: "2037-01-01" }), ...rowOf("cog")];
  expect(since(seenOf(before), now)).toEqual({ fresh: ["cog"], changed: ["bolt"] });
});

test("of a search kept with addresses alone only new records are told", () => {
  const now = [...rowOf("acme", { owner: "Acme, Inc." }), ...rowOf("cog")];
  expect(since(["/recordations/acme/"], now)).toEqual({ fresh: ["cog"], changed: [] });
});
