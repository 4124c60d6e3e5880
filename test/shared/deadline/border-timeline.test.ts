import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { federalHolidays } from "../../../portal/loaders/federal-holidays.ts";
import type { Day } from "../../../shared/calendar/day.ts";
import { type BorderCase, borderCases } from "../../../shared/deadline/border-case.ts";
import {
  borderTimeline,
  eventsOf,
  timelineFromQuery,
  timelineToQuery,
  toldDays,
} from "../../../shared/deadline/border-timeline.ts";
import { type Deadline, readDeadlineRow } from "../../../shared/deadline/read-deadline-row.ts";

const rules: Deadline[] = (
  parse(readFileSync("content/deadlines/deadlines.csv"), { columns: true, bom: true }) as Record<string, string>[]
).flatMap((row) => {
  const read = readDeadlineRow(row);
  return read.ok ? [read.value] : [];
});
const holidays = federalHolidays();
// Friday before Thanksgiving week: business days skip the 26th of November, Christmas and New Year's Day.
const told = (days: Record<string, string>) => days as Record<string, Day>;
const all: Record<string, Day> = told({
  presentation: "2026-11-20",
  "detention-decision": "2026-11-24",
  "detention-begins": "2026-11-24",
  "detention-notice": "2026-11-25",
  "seizure-notice": "2026-12-14",
  "penalty-notice": "2026-12-18",
  forfeiture: "2027-02-01",
});

/** One case a rule: its id, its cite as the table has it, and the day it must come to. */
const cases: [BorderCase, string, string, string][] = [
  ["counterfeit", "release-or-detain", "19 CFR 151.16(b)", "by 2026-11-30"],
  ["counterfeit", "counterfeit-notice", "19 CFR 133.21(b)(2)(i)", "by 2026-12-02"],
  ["counterfeit", "counterfeit-importer-answer", "19 CFR 133.21(b)(2)(i)(B)", "by 2026-12-07"],
  ["counterfeit", "counterfeit-limited-disclosure", "19 CFR 133.21(b)(4)", "by 2026-11-25"],
  ["counterfeit", "counterfeit-redacted-sample", "19 CFR 133.21(b)(5)", "from 2026-11-20"],
  ["counterfeit", "counterfeit-full-sample", "19 CFR 133.21(b)(3), (c)", "from 2026-12-08"],
  ["counterfeit", "counterfeit-importer-sample", "19 CFR 133.21(d)", "from 2026-11-20"],
  ["counterfeit", "counterfeit-detention", "19 CFR 133.21(b)(1)", "by 2026-12-20"],
  ["counterfeit", "detention-lapse", "19 U.S.C. 1499, 1514(a)(4)", "on 2026-12-20"],
  ["counterfeit", "counterfeit-full-disclosure", "19 CFR 133.21(e)", "by 2027-01-28"],
  ["counterfeit", "counterfeit-consent", "19 CFR 133.21(g)", "by 2027-01-13"],
  ["counterfeit", "post-seizure-sample", "19 CFR 133.21(f)", "from 2026-12-14"],
  ["counterfeit", "petition-seizure", "19 CFR 171.2(b)(1)", "by 2027-01-13"],
  ["counterfeit", "petition-penalty", "19 CFR 171.2(b)(2)", "by 2027-02-16"],
  ["counterfeit", "auction", "19 CFR 133.52; 19 U.S.C. 1526(e)", "from 2027-05-03"],
  ["look-alike", "release-or-detain", "19 CFR 151.16(b)", "by 2026-11-30"],
  ["look-alike", "restricted-detention", "19 CFR 133.25(a)", "by 2026-12-20"],
  ["look-alike", "restricted-notice", "19 CFR 133.25", "by 2026-11-29"],
  ["look-alike", "restricted-disclosure", "19 CFR 133.25", "by 2027-01-08"],
  ["look-alike", "petition-seizure", "19 CFR 171.2(b)(1)", "by 2027-01-13"],
  ["gray-market", "release-or-detain", "19 CFR 151.16(b)", "by 2026-11-30"],
  ["gray-market", "restricted-detention", "19 CFR 133.25(a)", "by 2026-12-20"],
  ["gray-market", "restricted-notice", "19 CFR 133.25", "by 2026-11-29"],
  ["gray-market", "restricted-disclosure", "19 CFR 133.25", "by 2027-01-08"],
  ["gray-market", "petition-seizure", "19 CFR 171.2(b)(1)", "by 2027-01-13"],
  ["copyright", "release-or-detain", "19 CFR 151.16(b)", "by 2026-11-30"],
  ["copyright", "copyright-detention", "19 CFR 133.42(b)(1)", "by 2026-12-20"],
  ["copyright", "copyright-notice", "19 CFR 133.42(b)(2)", "by 2026-12-02"],
  ["copyright", "copyright-importer-answer", "19 CFR 133.42(b)(2)", "by 2026-12-07"],
  ["copyright", "copyright-full-disclosure", "19 CFR 133.42(e)", "by 2027-01-28"],
  ["copyright", "petition-seizure", "19 CFR 171.2(b)(1)", "by 2027-01-13"],
  ["circumvention-device", "release-or-detain", "19 CFR 151.16(b)", "by 2026-11-30"],
  ["circumvention-device", "circumvention-detention", "19 CFR 133.47", "by 2026-12-20"],
  ["circumvention-device", "circumvention-notice", "19 CFR 133.47", "by 2026-12-02"],
  ["circumvention-device", "circumvention-importer-answer", "19 CFR 133.47", "by 2026-12-07"],
  ["circumvention-device", "circumvention-disclosure", "19 CFR 133.47", "by 2027-01-28"],
  ["circumvention-device", "petition-seizure", "19 CFR 171.2(b)(1)", "by 2027-01-13"],
  ["exclusion-order", "exclusion-review", "19 CFR 12.39(a); 19 U.S.C. 1337", "by 2027-01-19"],
  ["exclusion-order", "exclusion-export", "19 CFR 12.39(b)(3)", "by 2027-03-03"],
  ["exclusion-order", "petition-seizure", "19 CFR 171.2(b)(1)", "by 2027-01-13"],
];
const ordered = told({ "president-receives": "2026-11-20", "order-final-notice": "2027-02-01", "seizure-notice": "2026-12-14" });
const stepsOf = (procedure: BorderCase) =>
  borderTimeline(rules, procedure, procedure === "exclusion-order" ? ordered : all, holidays).steps;

test.each(cases)("%s, %s (%s): %s", (procedure, id, cite, expected) => {
  const step = stepsOf(procedure).find(({ rule }) => rule.id === id);
  expect(step?.rule.cite).toBe(cite);
  expect(step?.due && "day" in step.due ? `${step.due.kind} ${step.due.day}` : step?.due).toBe(expected);
});

test.each(borderCases)("every step of %s has a case above, and every event of its rules can be told", (procedure) => {
  const proven = cases.filter(([of]) => of === procedure).map(([, id]) => id);
  expect(
    stepsOf(procedure)
      .map(({ rule }) => rule.id)
      .sort(),
  ).toEqual(proven.sort());
  const events = rules.filter(({ procedures }) => procedures.includes(procedure)).map(({ fromEvent }) => fromEvent);
  expect(eventsOf(procedure)).toEqual(expect.arrayContaining(events));
});

test("from the first day alone, the decision and the notice are dated as late as they may be", () => {
  const { steps } = borderTimeline(rules, "counterfeit", told({ presentation: "2026-11-20" }), holidays);
  const answer = steps.find(({ rule }) => rule.id === "counterfeit-importer-answer");
  expect(answer?.from).toEqual({ event: "detention-notice", day: "2026-12-07", how: "latest" });
  expect(answer?.due).toEqual({ kind: "by", day: "2026-12-16" });
  expect(steps.at(-1)?.due).toBeUndefined();
});

test("steps come in the order of their days", () => {
  const days = stepsOf("counterfeit").map(({ due }) => (due && "day" in due ? due.day : ""));
  expect(days).toEqual(days.toSorted());
});
test("a notice before the goods came is told", () =>
  expect(
    borderTimeline(rules, "counterfeit", told({ presentation: "2026-11-20", "detention-notice": "2026-11-02" }), holidays)
      .outOfOrder,
  ).toEqual(["detention-notice"]));
test("business days beyond the known holidays are not guessed", () =>
  expect(
    borderTimeline(rules, "counterfeit", told({ presentation: "2099-01-05" }), holidays).steps.find(
      ({ rule }) => rule.id === "release-or-detain",
    )?.due,
  ).toEqual({
    kind: "holidays-unknown",
  }));
test("a link brings back the case and its days", () => {
  const state = { procedure: "exclusion-order" as const, told: ordered, name: "Lamps & shades" };
  expect(timelineFromQuery(timelineToQuery(state))).toEqual(state);
});
test("a day that is half typed is no day yet", () =>
  expect(toldDays({ presentation: "2026-11-20", "seizure-notice": "0002-11-20" })).toEqual({ presentation: "2026-11-20" }));
test("a broken link begins with counterfeits", () =>
  expect(timelineFromQuery("?case=lamp&presentation=tomorrow")).toEqual({ procedure: "counterfeit", told: {}, name: "" }));
