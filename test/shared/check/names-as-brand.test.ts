import { expect, test } from "vitest";
import { tellingMention } from "../../../shared/check/names-as-brand.ts";
import type { Mention } from "../../../shared/mention/mention.ts";

const mention = (role: Mention["role"], certainty: Mention["certainty"], start: number) =>
  ({ role, certainty, start }) as unknown as Mention;

test("one mention as the brand tells of a mark before any beside it", () => {
  const beside = mention("compatible", "likely", 0);
  const perhaps = mention("brand", "open", 9);
  const brand = mention("brand", "likely", 30);
  expect(tellingMention([beside, perhaps, brand])).toBe(brand);
  expect(tellingMention([beside, perhaps])).toBe(beside);
  expect(tellingMention([])).toBeUndefined();
});
