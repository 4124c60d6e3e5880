import { expect, test } from "vitest";
import { feesText } from "../../../portal/text/fees-text.ts";

test.each([
  [0, "The recordation ends today.", "El registro vence hoy."],
  [1, "The recordation ends in 1 day.", "El registro vence en 1 día."],
  [4, "The recordation ends in 4 days.", "El registro vence en 4 días."],
])("%i days before its end a recordation is told to end as one says it", (days, en, es) => {
  expect(feesText.en.state.before(days)).toBe(en);
  expect(feesText.es.state.before(days)).toBe(es);
});
