import { expect, test } from "vitest";
import { hints, phrases } from "../../../../shared/listing/survey/buy-button.ts";

test("every phrase of a buy button holds one of the hints that it is looked for by", () => {
  expect(phrases.length).toBeGreaterThan(40);
  expect(phrases.filter((phrase) => !hints.test(phrase))).toEqual([]);
});
