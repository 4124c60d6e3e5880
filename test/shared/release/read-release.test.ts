import { expect, test } from "vitest";
import { readRelease } from "../../../shared/release/read-release.ts";
import { aRelease } from "../../fixtures/a-release.ts";

test("a whole release is read as it is", () => {
  expect(readRelease(aRelease())).toEqual({ ok: true, value: aRelease() });
});

test.each([
  { it: "refuses what is no object", raw: "a line of text", says: /one JSON object/ },
  { it: "names a missing field", raw: { ...aRelease(), port: undefined }, says: /port/ },
  {
    it: "names a field that does not belong",
    raw: { ...aRelease(), importerName: "someone" },
    says: /importerName is not a field of a release/,
  },
  { it: "refuses a day that does not exist", raw: aRelease({ date: "2024-02-30" }), says: /date is no day of the calendar/ },
  {
    it: "refuses a kind it does not know",
    raw: { ...aRelease(), kind: "rumour" },
    says: /kind must be one of seizure, operation/,
  },
  {
    it: "points into the items",
    raw: aRelease({ items: [{ ...aRelease().items[0], quantity: 0.5 } as never] }),
    says: /items\.0\.quantity must be a whole number/,
  },
  { it: "refuses an address that is none", raw: aRelease({ url: "cbp.gov" }), says: /url must be the full address/ },
  {
    it: "refuses an id that does not start with a date",
    raw: aRelease({ id: "newark" }),
    says: /id must be the date, the place and a short slug/,
  },
])("$it", ({ raw, says }) => {
  const read = readRelease(raw);
  expect(read.ok).toBe(false);
  expect(read.ok ? "" : read.problem).toMatch(says);
});
