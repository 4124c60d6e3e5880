import { expect, test } from "vitest";
import { expiryEntries } from "../../../shared/calendar/expiry-entries.ts";

const words = {
  expires: (name: string) => `${name} expires`,
  windowEnds: (name: string) => `${name}: window ends`,
  note: "note",
};
const days = (expires: string | undefined, today: string) =>
  expiryEntries({ id: "a", name: "ACME", expires }, today, words).map(({ day, title }) => [day, title]);

test.each([
  {
    it: "both days while they lie ahead",
    expires: "2027-01-31",
    today: "2026-11-24",
    gives: [
      ["2027-01-31", "ACME expires"],
      ["2027-05-01", "ACME: window ends"],
    ],
  },
  {
    it: "the window's end after the expiry",
    expires: "2026-11-01",
    today: "2026-11-24",
    gives: [["2027-01-30", "ACME: window ends"]],
  },
  { it: "nothing when both are past", expires: "2007-01-11", today: "2026-11-24", gives: [] },
  { it: "nothing for a month", expires: "2027-01", today: "2026-11-24", gives: [] },
  { it: "nothing where no date is known", expires: undefined, today: "2026-11-24", gives: [] },
])("$it", ({ expires, today, gives }) => {
  expect(days(expires, today)).toEqual(gives);
});
