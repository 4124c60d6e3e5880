import { expect, test } from "vitest";
import type { Day } from "../../../shared/calendar/day.ts";
import { namedEntries } from "../../../shared/calendar/named-entries.ts";
import { type CalendarEntry, writeIcs } from "../../../shared/calendar/write-ics.ts";

const entry: CalendarEntry = { id: "renew-by", day: "2027-01-15" as Day, title: "Last day to renew", note: "n" };
const uids = (names: readonly string[]) =>
  names.map((name) => /^UID:(.*)\r$/m.exec(writeIcs(namedEntries([entry], name), "2026-11-27T00:00:00Z"))?.[1]);

test("two marks that expire on one day are two entries in a calendar, whatever letters they have", () => {
  expect(uids(["ACME", "Bolt & Co.", "小米", "大米"])).toEqual([
    "renew-by-acme-2027-01-15@border-lens",
    "renew-by-bolt-co-2027-01-15@border-lens",
    "renew-by-u_5c0f_7c73-2027-01-15@border-lens",
    "renew-by-u_5927_7c73-2027-01-15@border-lens",
  ]);
});
test("the name stands before the title", () => expect(namedEntries([entry], " ACME ")[0]?.title).toBe("ACME: Last day to renew"));
test("without a name the entries stay as they are", () => expect(namedEntries([entry], "  ")).toEqual([entry]));
