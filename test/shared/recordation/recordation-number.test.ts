import { expect, test } from "vitest";
import { parseRecordationNumber, yearOfNumber } from "../../../shared/recordation/recordation-number.ts";

// Spellings met in rulings, notices and e-mails.
test.each([
  ["TMK 11-00163", "TMK 11-00163"],
  ["tmk 11-00163 ", "TMK 11-00163"],
  ["TMK 10--00169", "TMK 10-00169"],
  ["TMK 10–00169", "TMK 10-00169"],
  ["COP89-00202", "COP 89-00202"],
  ["Cop-93-00063", "COP 93-00063"],
  ["Cop 91-00300", "COP 91-00300"],
  ["91-00175", "91-00175"],
  ["91- 00079", "91-00079"],
  ["88- 163", "88-163"],
  ["84-63", "84-63"],
  ["84-09", "84-09"],
  ["85- 471 (see 85-00349)", "85-471"],
  ["XYZ 31-00001", "XYZ 31-00001"],
])("reads %s as %s", (typed, normal) => {
  expect(parseRecordationNumber(typed)).toEqual({ ok: true, value: normal });
});

test.each(["", "burberry", "TMK", "11-1", "TMK 2011-00163", "TMK 11-001634", "1-00163", `${"-".repeat(5000)}1`])(
  "refuses %j with a sentence",
  (typed) => {
    const result = parseRecordationNumber(typed);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.problem).toMatch(/Write it like TMK 21-00431\.$/);
  },
);

test("a number's year is in the century in which numbers were given", () => {
  const year = (typed: string) => {
    const number = parseRecordationNumber(typed);
    return number.ok ? yearOfNumber(number.value) : undefined;
  };
  expect(["84-63", "TMK 99-00001", "TMK 00-00545", "TMK 11-00163"].map(year)).toEqual([1984, 1999, 2000, 2011]);
});
