import { expect, test } from "vitest";
import { expiryEntries } from "../../../shared/calendar/expiry-entries.ts";
import type { RecordationKind } from "../../../shared/recordation/recordation.ts";

const words = {
  askedBy: (name: string) => `${name}: renew by`,
  expires: (name: string) => `${name} expires`,
  windowEnds: {
    after: (name: string) => `${name}: window ends`,
    before: (name: string) => `${name}: the site's window ends`,
    none: (name: string) => `${name}: the site's window ends, no rule`,
  },
  note: "note",
};
const days = (kind: RecordationKind, expires: string | undefined, today: string) =>
  expiryEntries({ id: "a", kind, name: "ACME", expires }, today, words).map(({ day, title }) => [day, title]);

const cases: { it: string; kind?: RecordationKind; expires: string | undefined; today: string; gives: string[][] }[] = [
  {
    it: "a mark: both days while they lie ahead, the rule's three months being shorter than 90 days",
    expires: "2027-01-31",
    today: "2026-11-24",
    gives: [
      ["2027-01-31", "ACME expires"],
      ["2027-04-30", "ACME: window ends"],
    ],
  },
  {
    it: "a copyright: the rule's earlier day, the expiry, the site's last day",
    kind: "copyright",
    expires: "2027-05-31",
    today: "2026-11-24",
    gives: [
      ["2027-02-28", "ACME: renew by"],
      ["2027-05-31", "ACME expires"],
      ["2027-08-29", "ACME: the site's window ends"],
    ],
  },
  {
    it: "a copyright whose rule's day is past",
    kind: "copyright",
    expires: "2027-01-15",
    today: "2026-11-27",
    gives: [
      ["2027-01-15", "ACME expires"],
      ["2027-04-15", "ACME: the site's window ends"],
    ],
  },
  {
    it: "a kind without a rule at hand: the site's 90 days",
    kind: "other",
    expires: "2027-01-31",
    today: "2027-02-01",
    gives: [["2027-05-01", "ACME: the site's window ends, no rule"]],
  },
  {
    it: "the window's end after the expiry",
    expires: "2026-11-01",
    today: "2026-11-24",
    gives: [["2027-01-30", "ACME: window ends"]],
  },
  {
    it: "a day that is today",
    expires: "2026-11-24",
    today: "2026-11-24",
    gives: [
      ["2026-11-24", "ACME expires"],
      ["2027-02-22", "ACME: window ends"],
    ],
  },
  { it: "nothing when both are past", expires: "2007-01-11", today: "2026-11-24", gives: [] },
  { it: "nothing for a month", expires: "2027-01", today: "2026-11-24", gives: [] },
  { it: "nothing where no date is known", expires: undefined, today: "2026-11-24", gives: [] },
];
test.each(cases)("$it", ({ kind = "trademark", expires, today, gives }) => {
  expect(days(kind, expires, today)).toEqual(gives);
});

test("reminds in time to renew without hurry, and once more before the window closes", () => {
  const entries = expiryEntries({ id: "a", kind: "trademark", name: "ACME", expires: "2027-01-31" }, "2026-11-24", words);
  expect(entries.map(({ remindDays }) => remindDays)).toEqual([90, 14]);
});
