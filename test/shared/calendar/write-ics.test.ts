import { expect, test } from "vitest";
import type { Day } from "../../../shared/calendar/day.ts";
import { writeIcs } from "../../../shared/calendar/write-ics.ts";

const file = (title: string, note = "n", remindDays?: number) =>
  writeIcs(
    [{ id: "renew", day: "2026-12-31" as Day, title, note, ...(remindDays === undefined ? {} : { remindDays }) }],
    "2026-11-24T10:20:30.123Z",
  );

test("a whole day ends on the next, in UTC and with CRLF", () => {
  const lines = file("Renew", "n", 14).split("\r\n");
  expect(lines).toEqual(
    expect.arrayContaining([
      "BEGIN:VCALENDAR",
      "UID:renew-2026-12-31@border-lens",
      "DTSTAMP:20261124T102030Z",
      "DTSTART;VALUE=DATE:20261231",
      "DTEND;VALUE=DATE:20270101",
      "TRIGGER:-P14D",
      "END:VCALENDAR",
    ]),
  );
  expect(lines.at(-1)).toBe("");
});
test("commas, semicolons, backslashes and lines are escaped", () =>
  expect(file("a,b;c\\d\ne")).toContain("SUMMARY:a\\,b\\;c\\\\d\\ne"));
test("no line is longer than 75 octets, and none is cut inside a letter", () => {
  const title = "Último día para renovar la marca según la regla ".repeat(6).trim();
  const text = file(title);
  for (const line of text.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(text.replaceAll("\r\n ", "")).toContain(title);
});
