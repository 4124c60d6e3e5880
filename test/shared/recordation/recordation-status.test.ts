import { expect, test } from "vitest";
import { statusOn } from "../../../shared/recordation/recordation-status.ts";
import { aRecordation } from "../../fixtures/a-recordation.ts";

const expiring = (expires: string, effective?: string) =>
  aRecordation(effective === undefined ? { expires } : { expires, effective });
const work = (expires: string) => aRecordation({ kind: "copyright", expires });

test.each([
  { it: "in force on the day it expires", record: expiring("2027-01-11"), day: "2027-01-11", kind: "in-force" },
  { it: "in the renewal window a day later", record: expiring("2027-01-11"), day: "2027-01-12", kind: "in-renewal-window" },
  { it: "in the window on its 90th day", record: expiring("2027-01-11"), day: "2027-04-11", kind: "in-renewal-window" },
  { it: "expired on the 91st", record: expiring("2027-01-11"), day: "2027-04-12", kind: "expired" },
  { it: "unknown before its effective date", record: expiring("2027-01-11", "2017-01-12"), day: "2017-01-11", kind: "unknown" },
  { it: "in force on its effective date", record: expiring("2027-01-11", "2017-01-12"), day: "2017-01-12", kind: "in-force" },
  { it: "unknown without an expiry date", record: aRecordation(), day: "2026-11-24", kind: "unknown" },
  { it: "unknown within the month when only a month is given", record: expiring("2027-01"), day: "2027-01-20", kind: "unknown" },
  { it: "in force before that month", record: expiring("2027-01"), day: "2026-12-31", kind: "in-force" },
  { it: "in the window after that month", record: expiring("2027-01"), day: "2027-02-01", kind: "in-renewal-window" },
  { it: "expired once every day of a year is 90 days past", record: expiring("2007"), day: "2008-03-31", kind: "expired" },
  { it: "unknown while some day of the year is not", record: expiring("2007"), day: "2008-03-30", kind: "unknown" },
])("a recordation is $it", ({ record, day, kind }) => {
  expect(statusOn(record, day).kind).toBe(kind);
});

test.each([
  {
    it: "a mark over a leap day: until the earlier of 90 days and three months",
    record: expiring("2028-01-31"),
    day: "2028-02-29",
    status: { kind: "in-renewal-window", expired: "2028-01-31", until: "2028-04-30", rule: "after" },
  },
  {
    it: "a mark across February: the rule's three months are shorter",
    record: expiring("2027-01-31"),
    day: "2027-04-30",
    status: { kind: "in-renewal-window", expired: "2027-01-31", until: "2027-04-30", rule: "after" },
  },
  {
    it: "a mark on the 90th day, when the rule's time is over",
    record: expiring("2027-01-31"),
    day: "2027-05-01",
    status: { kind: "expired", since: "2027-01-31" },
  },
  {
    it: "a copyright on the day by which the rule asks for the renewal",
    record: work("2027-01-15"),
    day: "2026-10-15",
    status: { kind: "in-force", until: "2027-01-15" },
  },
  {
    it: "a copyright after that day: only CBP's site still takes it",
    record: work("2027-01-15"),
    day: "2026-11-27",
    status: { kind: "in-force", until: "2027-01-15", late: { askedBy: "2026-10-15", until: "2027-04-15" } },
  },
  {
    it: "a copyright past its expiry",
    record: work("2027-01-15"),
    day: "2027-04-15",
    status: { kind: "in-renewal-window", expired: "2027-01-15", until: "2027-04-15", rule: "before" },
  },
  {
    it: "a copyright whose expiry is a month: no day to ask by can be told",
    record: work("2027-01"),
    day: "2026-12-31",
    status: { kind: "in-force", until: "2027-01" },
  },
  {
    it: "a mask work: no rule at hand, so the site's 90 days",
    record: aRecordation({ kind: "other", expires: "2027-01-31" }),
    day: "2027-05-01",
    status: { kind: "in-renewal-window", expired: "2027-01-31", until: "2027-05-01", rule: "none" },
  },
])("$it", ({ record, day, status }) => expect(statusOn(record, day)).toEqual(status));

test("an unknown status tells when the source saw it recorded", () => {
  const source = { url: "https://ruling.example/1", title: "Ruling 1", evidence: "quoted", documented: "2011-02-28" };
  expect(statusOn(aRecordation({ source }), "2026-11-24")).toEqual({ kind: "unknown", documented: "2011-02-28" });
});
