import { expect, test } from "vitest";
import {
  type GrayMarketAnswers,
  grayMarketAsked,
  grayMarketFromQuery,
  grayMarketRoute,
  grayMarketToQuery,
} from "../../../shared/gray-market/gray-market-route.ts";

const genuine = { mark: "genuine", recorded: "recorded" } as const;
const cases: { it: string; answers: GrayMarketAnswers; becomes: string }[] = [
  { it: "asks first whether the mark is genuine", answers: {}, becomes: "mark?" },
  { it: "a false mark is no gray market case (19 CFR 133.21)", answers: { mark: "not-genuine" }, becomes: "not-gray-market" },
  { it: "asks whether it is recorded", answers: { mark: "genuine" }, becomes: "recorded?" },
  {
    it: "without a registration nothing can be recorded",
    answers: { mark: "genuine", recorded: "unregistered" },
    becomes: "register-first",
  },
  { it: "asks who put the mark on", answers: genuine, becomes: "applied?" },
  { it: "an independent licensee (133.23(a))", answers: { ...genuine, applied: "licensee" }, becomes: "protection" },
  { it: "an unrelated foreign owner (133.23(a))", answers: { ...genuine, applied: "foreign-owner" }, becomes: "protection" },
  {
    it: "asks of a related company's goods whether they differ",
    answers: { ...genuine, applied: "related" },
    becomes: "differ?",
  },
  {
    it: "related, and they differ (133.23(a))",
    answers: { ...genuine, applied: "related", differ: "differ" },
    becomes: "lever",
  },
  { it: "related, not known yet", answers: { ...genuine, applied: "related", differ: "unknown" }, becomes: "lever-prove" },
  { it: "related, and the same", answers: { ...genuine, applied: "related", differ: "same" }, becomes: "none" },
  {
    it: "registered only: record first",
    answers: { mark: "genuine", recorded: "registered", applied: "licensee" },
    becomes: "protection, record first",
  },
];
test.each(cases)("$it: $becomes", ({ answers, becomes }) => {
  const result = grayMarketRoute(answers);
  const told = result.kind === "unanswered" ? `${result.question}?` : result.route + (result.recordFirst ? ", record first" : "");
  expect(told).toBe(becomes);
  if (result.kind === "unanswered") expect(grayMarketAsked(answers).at(-1)).toBe(result.question);
});
test("a link brings the answers back and leaves out what does not exist", () => {
  const answers: GrayMarketAnswers = { ...genuine, applied: "related", differ: "same" };
  expect(grayMarketFromQuery(grayMarketToQuery(answers))).toEqual(answers);
  expect(grayMarketFromQuery("?mark=lamp&recorded=recorded")).toEqual({ recorded: "recorded" });
});
