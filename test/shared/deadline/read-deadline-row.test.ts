import { expect, test } from "vitest";
import { readDeadlineEventRow, readDeadlineRow } from "../../../shared/deadline/read-deadline-row.ts";

const row = {
  id: "notice",
  procedures: "counterfeit|copyright",
  from_event: "detention-decision",
  amount: "5",
  unit: "business-days",
  limit: "at-most",
  actor: "customs",
  cite: "19 CFR 133.21(b)(2)(i)",
  confirmed: "yes",
  label_en: "Notice",
  label_es: "Aviso",
  detail_en: "",
  detail_es: "",
  sources: "cfr-133-21",
};

test("reads a deadline", () =>
  expect(readDeadlineRow(row)).toMatchObject({
    ok: true,
    value: {
      procedures: ["counterfeit", "copyright"],
      fromEvent: "detention-decision",
      amount: 5,
      confirmed: true,
      detail: undefined,
      sources: ["cfr-133-21"],
    },
  }));

test.each([
  {
    it: "a procedure that does not exist",
    change: { procedures: "counterfeit|lamp" },
    says: "must be one of counterfeit, look-alike",
  },
  { it: "no procedure", change: { procedures: "" }, says: "column procedures is empty" },
  { it: "half a day", change: { amount: "2.5" }, says: "column amount must be a whole number" },
  { it: "an unknown unit", change: { unit: "weeks" }, says: "column unit must be one of business-days" },
  { it: "a detail in one language", change: { detail_en: "Counted from mailing." }, says: "has a detail in one language only" },
  { it: "no source", change: { sources: "" }, says: "column sources is empty; name at least one id" },
])("tells of $it", ({ change, says }) => {
  const read = readDeadlineRow({ ...row, ...change });
  expect(read.ok ? "read" : read.problem).toContain(says);
});

test("reads an event", () =>
  expect(readDeadlineEventRow({ id: "seizure-notice", label_en: "A", label_es: "B" })).toEqual({
    ok: true,
    value: { id: "seizure-notice", label: { en: "A", es: "B" } },
  }));
