import { expect, test } from "vitest";
import { resultsAsCalendar } from "../../../portal/islands/record-search/export-results.ts";
import type { RecordKind } from "../../../shared/search/search-record.ts";
import type { ResultRow } from "../../../shared/search/search-session.ts";
import { anEvening } from "../../fixtures/an-evening.ts";

const row = (kind: RecordKind, title: string, expires?: string): ResultRow => ({
  record: { kind, title, words: [], releases: 0, path: `/recordations/${title.toLowerCase()}/`, ...(expires && { expires }) },
  why: "listed",
});
const noon = new Date("2026-11-27T12:00:00Z");

test("the calendar of results tells a copyright's days apart from a mark's", () => {
  const file = resultsAsCalendar([row("trademark", "ACME", "2027-01-31"), row("copyright", "TEAPOT", "2027-05-31")], "en", noon);
  const starts = [...(file ?? "").matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, day]) => day);
  expect(starts).toEqual(["20270131", "20270430", "20270228", "20270531", "20270829"]);
});
test("a mark that only releases name has no day in it", () =>
  expect(resultsAsCalendar([row("seized-mark", "BOLT")], "en", noon)).toBeUndefined());

test("the calendar still has what ends today where the reader is", () => {
  // The 90th day after it is 27 November.
  const calendar = resultsAsCalendar([row("trademark", "ACME", "2026-08-29")], "en", anEvening);
  expect(calendar).toContain("DTSTART;VALUE=DATE:20261127");
});

test("what ended yesterday is past", () => {
  expect(resultsAsCalendar([row("trademark", "ACME", "2026-08-28")], "en", anEvening)).toBeUndefined();
});
