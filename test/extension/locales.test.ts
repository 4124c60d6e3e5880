import { expect, test } from "vitest";
import english from "../../extension/_locales/en/messages.json";
import spanish from "../../extension/_locales/es/messages.json";

test("both languages have the same sentences", () => {
  expect(Object.keys(spanish)).toEqual(Object.keys(english));
});

test.each(Object.entries(english))("%s takes the same parts in both languages, and no sentence is empty", (key, { message }) => {
  const other = (spanish as Record<string, { message: string }>)[key]?.message ?? "";
  const parts = (text: string) => [...text.matchAll(/\$\d/g)].map(([part]) => part).sort();
  expect(parts(other)).toEqual(parts(message));
  expect(message.trim() && other.trim()).not.toBe("");
});
