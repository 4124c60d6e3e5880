import { expect, test } from "vitest";
import { isProblem, problemError, problems } from "../../../extension/i18n/problem-words.ts";
import { say } from "../../../extension/i18n/say.ts";

test.each(problems)("%s travels as an error's message and is a sentence in both languages", (problem) => {
  const { message } = problemError(problem, "a detail for whoever looks into it");
  expect(isProblem(message)).toBe(true);
  expect(say("en", problem)).toMatch(/^[A-Z].*\.$/);
  expect(say("es", problem)).not.toBe(say("en", problem));
});

test("what the browser says is no sentence of ours", () => {
  expect(isProblem("Could not establish connection.")).toBe(false);
});
