import { expect, test } from "vitest";
import { localDay } from "../../../shared/calendar/local-day.ts";
import { anEvening } from "../../fixtures/an-evening.ts";

test("an evening west of Greenwich is still that day", () => {
  expect(anEvening.toISOString()).toBe("2026-11-28T01:00:00.000Z");
  expect(localDay(anEvening)).toBe("2026-11-27");
});

test("a single figure has its zero", () => {
  expect(localDay(new Date(2026, 0, 5, 12))).toBe("2026-01-05");
});
