import { expect, test } from "vitest";
import { readContent } from "../../cli/content/read-content.ts";
import { projectRoot } from "../../cli/project-root.ts";
import type { Content } from "../../content/rules/content-rule.ts";
import { noSyntheticRecordation } from "../../content/rules/no-synthetic-recordation.ts";
import { numberedEvidenceHasNumber } from "../../content/rules/numbered-evidence-has-number.ts";
import { ordinaryWordsAreMarks } from "../../content/rules/ordinary-words-are-marks.ts";
import { recordationAddressesDiffer } from "../../content/rules/recordation-addresses-differ.ts";
import { recordationDatesInOrder } from "../../content/rules/recordation-dates-in-order.ts";
import { rules } from "../../content/rules/rules.ts";
import type { Recordation } from "../../shared/recordation/recordation.ts";
import type { RecordationNumber } from "../../shared/recordation/recordation-number.ts";
import { describeBreach } from "../../shared/result.ts";
import { aRecordation } from "../fixtures/a-recordation.ts";

const whole = readContent(projectRoot);
const withRecordations = (...recordations: Recordation[]): Content => {
  if (whole.kind === "breaches") throw new Error("content/ breaks its own rules");
  return { ...whole.content, recordations: recordations.map((value, at) => ({ file: "content/x.csv", line: at + 2, value })) };
};

test("what we publish keeps every promise", () => {
  expect(whole.kind === "breaches" ? whole.breaches.map(describeBreach) : []).toEqual([]);
});

test.each(rules.map((rule) => [rule.promise] as const))("a promise is one sentence: %s", (promise) => {
  expect(promise).toMatch(/^[A-Z].*\.$/);
});

test.each([
  { rule: recordationAddressesDiffer, content: withRecordations(aRecordation(), aRecordation()), line: 3 },
  { rule: numberedEvidenceHasNumber, content: withRecordations(aRecordation({ evidenceLevel: "named" })), line: 2 },
  {
    rule: recordationDatesInOrder,
    content: withRecordations(aRecordation({ effective: "2020-01-01", expires: "2019-01-01" })),
    line: 2,
  },
  {
    rule: noSyntheticRecordation,
    content: withRecordations(aRecordation({ number: "SYN 00-00001" as RecordationNumber })),
    line: 2,
  },
])("$rule.promise A breach is found with its line and remedy.", ({ rule, content, line }) => {
  const [breach] = rule.breaches(content);
  expect(breach).toMatchObject({ file: "content/x.csv", line });
  expect(breach?.remedy).toMatch(/\.$/);
});

test("neighbours for a word that no recordation has are a breach", () => {
  const content = {
    ...withRecordations(aRecordation()),
    ordinaryWords: [{ file: "content/y.csv", line: 2, value: { mark: "LAMP", neighbours: [], note: "" } }],
  };
  expect(ordinaryWordsAreMarks.breaches(content)).toHaveLength(1);
});
