import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import type { Holidays } from "../../../shared/calendar/business-days.ts";
import type { Day } from "../../../shared/calendar/day.ts";
import { dueDay } from "../../../shared/deadline/due-day.ts";
import { type Deadline, readDeadlineRow } from "../../../shared/deadline/read-deadline-row.ts";
import { feeStateFromQuery, feeStateToQuery, firstFeeState, renewalAsked } from "../../../shared/recordation/fee-state.ts";
import {
  type FeeKind,
  type FeePurpose,
  feeFor,
  purposesOf,
  recordationFees,
} from "../../../shared/recordation/recordation-fees.ts";
import { type RenewalCase, type RenewalRules, renewalDays } from "../../../shared/recordation/renewal-days.ts";
import { type RenewalState, renewalStateOn } from "../../../shared/recordation/renewal-state.ts";
import { renewalAskedBy, renewalTakenUntil } from "../../../shared/recordation/renewal-window.ts";

const table = (file: string) => parse(readFileSync(file), { columns: true, bom: true }) as Record<string, string>[];
const rows: Deadline[] = table("content/deadlines/deadlines.csv").flatMap((row) => {
  const read = readDeadlineRow(row);
  return read.ok ? [read.value] : [];
});
const rule = (id: string): Deadline => {
  const found = rows.find((row) => row.id === id);
  if (!found) throw new Error(`content/deadlines has no rule ${id}`);
  return found;
};
const rules: RenewalRules = {
  "renew-trademark": rule("renew-trademark"),
  "renew-trademark-site": rule("renew-trademark-site"),
  "renew-copyright": rule("renew-copyright"),
  "renew-copyright-site": rule("renew-copyright-site"),
  "copyright-term": rule("copyright-term"),
  "copyright-pending": rule("copyright-pending"),
};
const holidays: Holidays = { firstYear: 2026, lastYear: 2027, days: ["2026-11-26", "2027-01-01"] };
const day = (text: string) => text as Day;

const fees: { kind: FeeKind; purpose: FeePurpose; count: number; total: number }[] = [
  { kind: "trademark", purpose: "record", count: 3, total: 570 },
  { kind: "trademark", purpose: "renew", count: 3, total: 240 },
  { kind: "trademark", purpose: "new-owner", count: 12, total: 80 },
  { kind: "copyright", purpose: "record", count: 2, total: 380 },
  { kind: "copyright", purpose: "renew", count: 1, total: 80 },
  { kind: "trade-name", purpose: "record", count: 1, total: 190 },
];
test.each(fees)("to $purpose $count for a $kind is $total dollars", ({ kind, purpose, count, total }) =>
  expect(feeFor(kind, purpose, count)?.total).toBe(total),
);
test("no source gives a fee for renewing a trade name, so none is given", () => {
  expect(feeFor("trade-name", "renew", 1)).toBeUndefined();
  expect(purposesOf("trade-name")).toEqual(["record"]);
});
test("every fee has sources that exist", () => {
  const known = table("content/sources/sources.csv").map(({ id }) => id);
  for (const { sources } of recordationFees) expect(known).toEqual(expect.arrayContaining([...sources]));
});

const cases: { it: string; given: RenewalCase; ends: string; keepTo: string | undefined; lastDays: string[] }[] = [
  {
    it: "a mark: the site's 90 days end before three months (19 CFR 133.7(a), CBP's site)",
    given: { kind: "trademark", registrationEnds: day("2026-06-30") },
    ends: "2026-06-30",
    lastDays: ["2026-09-28", "2026-09-30"],
    keepTo: "2026-09-28",
  },
  {
    it: "a mark: across February three months are shorter than 90 days, and a Sunday moves back to Friday",
    given: { kind: "trademark", registrationEnds: day("2026-11-30") },
    ends: "2026-11-30",
    lastDays: ["2027-02-28", "2027-02-28"],
    keepTo: "2027-02-26",
  },
  {
    it: "a mark whose recordation ends before its registration: 90 days from the recordation",
    given: { kind: "trademark", registrationEnds: day("2027-03-01"), recordationEnds: day("2026-08-28") },
    ends: "2026-08-28",
    lastDays: ["2026-11-26", "2027-06-01"],
    keepTo: "2026-11-25",
  },
  {
    it: "a copyright: 20 years, to be renewed three months before; CBP's site takes it for 90 days after (19 CFR 133.34, 133.37)",
    given: { kind: "copyright", approved: day("2007-05-31"), pending: false },
    ends: "2027-05-31",
    lastDays: ["2027-02-28", "2027-08-29"],
    keepTo: "2027-02-26",
  },
  {
    it: "a copyright that ends sooner takes its recordation with it (19 CFR 133.34)",
    given: { kind: "copyright", approved: day("2020-01-15"), pending: false, rightEnds: day("2030-12-31") },
    ends: "2030-12-31",
    lastDays: [],
    keepTo: undefined,
  },
  {
    it: "a work not yet registered: six months (CBP's site)",
    given: { kind: "copyright", approved: day("2026-08-31"), pending: true },
    ends: "2027-02-28",
    lastDays: [],
    keepTo: undefined,
  },
];
test.each(cases)("$it", ({ given, ends, lastDays, keepTo }) => {
  const found = renewalDays(given, rules, holidays);
  expect({ ends: found.ends, lastDays: found.lastDays.map((last) => last.day), keepTo: found.keepTo }).toEqual({
    ends,
    lastDays,
    keepTo,
  });
});

const copyright: RenewalCase = { kind: "copyright", approved: day("2007-01-15"), pending: false };
const mark: RenewalCase = { kind: "trademark", registrationEnds: day("2026-06-30") };
const states: { it: string; given: RenewalCase; today: string; state: RenewalState }[] = [
  {
    it: "a copyright before the rule's day: the days until it",
    given: copyright,
    today: "2026-10-14",
    state: { kind: "open", days: 1 },
  },
  {
    it: "a copyright after the rule's day, still in force: CBP's site takes the renewal",
    given: copyright,
    today: "2026-11-27",
    state: { kind: "late", until: day("2027-04-15"), rule: "renew-copyright-site", by: "site" },
  },
  {
    it: "a copyright on the site's last day",
    given: copyright,
    today: "2027-04-15",
    state: { kind: "late", until: day("2027-04-15"), rule: "renew-copyright-site", by: "site" },
  },
  { it: "a copyright a day later", given: copyright, today: "2027-04-16", state: { kind: "over" } },
  {
    it: "a mark whose recordation runs: it can be renewed afterwards",
    given: mark,
    today: "2026-06-29",
    state: { kind: "before", days: 1 },
  },
  {
    it: "a mark between the site's day and the rule's",
    given: mark,
    today: "2026-09-29",
    state: { kind: "late", until: day("2026-09-30"), rule: "renew-trademark", by: "rule" },
  },
  { it: "a mark after both", given: mark, today: "2026-10-01", state: { kind: "over" } },
  {
    it: "a work not yet registered, whatever the day",
    given: { ...copyright, pending: true },
    today: "2030-01-01",
    state: { kind: "no-renewal", why: "pending" },
  },
];
test.each(states)("$it on $today", ({ given, today, state }) => {
  expect(renewalStateOn(renewalDays(given, rules, holidays), day(today))).toEqual(state);
});

test.each(["2026-11-30", "2027-01-31", "2027-05-31", "2028-02-29"])(
  "what a record's page says of a recordation that expires on %s agrees with the calculator",
  (expires) => {
    const ofMark = renewalDays({ kind: "trademark", registrationEnds: day(expires) }, rules, holidays).lastDays;
    expect(renewalTakenUntil("trademark", day(expires))).toBe(ofMark[0]?.day);
    const ofWork = dueDay(rules["renew-copyright"], day(expires), holidays);
    expect(ofWork).toEqual({ kind: "by", day: renewalAskedBy("copyright", day(expires)) });
    const bySite = dueDay(rules["renew-copyright-site"], day(expires), holidays);
    expect(bySite).toEqual({ kind: "by", day: renewalTakenUntil("copyright", day(expires)) });
  },
);

test("a link brings back what was asked", () => {
  const state = {
    ...firstFeeState,
    kind: "copyright" as const,
    purpose: "renew" as const,
    count: 2,
    recorded: "2020-01-15",
    right: "2030-12-31",
    name: "Singing Teapot",
  };
  expect(feeStateFromQuery(feeStateToQuery(state))).toEqual(state);
  expect(renewalAsked(state)).toEqual({ kind: "copyright", approved: "2020-01-15", pending: false, rightEnds: "2030-12-31" });
});
test.each(["?kind=lamp&count=-1&ends=soon", "?kind=trademark&for=sell&count=46", ""])(
  "%j asks what the page begins with",
  (query) => expect(feeStateFromQuery(query)).toEqual(firstFeeState),
);
test("a trade name cannot be renewed by a link", () =>
  expect(feeStateFromQuery("?kind=trade-name&for=renew").purpose).toBe("record"));
