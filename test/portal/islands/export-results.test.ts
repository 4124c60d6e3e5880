import { expect, test } from "vitest";
import { resultsAsCalendar } from "../../../portal/islands/record-search/export-results.ts";
import type { ResultRow } from "../../../shared/search/search-session.ts";
import { anEvening } from "../../fixtures/an-evening.ts";

const row = (expires: string): ResultRow => ({
  record: { title: "ACME", words: [], number: "TMK 16-00431", path: "/recordations/tmk-16-00431/", expires, releases: 0 },
  why: "listed",
});

test("the calendar still has what ends today where the reader is", () => {
  // The 90th day after it is 27 November.
  const calendar = resultsAsCalendar([row("2026-08-29")], "en", anEvening);
  expect(calendar).toContain("DTSTART;VALUE=DATE:20261127");
});

test("what ended yesterday is past", () => {
  expect(resultsAsCalendar([row("2026-08-28")], "en", anEvening)).toBeUndefined();
});
