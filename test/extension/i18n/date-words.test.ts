import { afterEach, expect, test, vi } from "vitest";
import { dateWords, dayWords } from "../../../extension/i18n/date-words.ts";

afterEach(() => vi.unstubAllEnvs());

test.each([
  { zone: "America/Los_Angeles", en: "November 26, 2026", es: "26 de noviembre de 2026" },
  { zone: "Asia/Tokyo", en: "November 27, 2026", es: "27 de noviembre de 2026" },
])("a moment is of the day that the calendar in $zone shows", ({ zone, en, es }) => {
  vi.stubEnv("TZ", zone);
  expect(dayWords("2026-11-27T01:30:00.000Z", "en")).toBe(en);
  expect(dayWords("2026-11-27T01:30:00.000Z", "es")).toBe(es);
});

test("a date of a document is the same day everywhere", () => {
  vi.stubEnv("TZ", "America/Los_Angeles");
  expect(dateWords("2024-05-01", "en")).toBe("May 1, 2024");
});
