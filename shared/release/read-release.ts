import * as v from "valibot";
import { ok, problem, type Result } from "../result.ts";
import { goodsCategories } from "./goods-category.ts";
import { dateBases, type Release, releaseKinds, shippingModes } from "./release.ts";

const words = v.pipe(v.string("must be text"), v.trim(), v.nonEmpty("is empty; write it, or null where the shape allows it"));
const wordsOrNull = v.nullable(words);
const oneOf = <const T extends readonly string[]>(list: T) => v.picklist(list, `must be one of ${list.join(", ")}`);
const count = v.nullable(
  v.pipe(
    v.number("must be a number or null"),
    v.integer("must be a whole number"),
    v.minValue(1, "must be above 0, or null where the source gives none"),
  ),
);
const dollars = v.nullable(
  v.pipe(
    v.number("must be a number of U.S. dollars or null"),
    v.minValue(0.01, "must be above 0, or null where the source gives none"),
  ),
);

const shape = v.strictObject({
  id: v.pipe(
    words,
    v.regex(
      /^\d{4}-\d{2}-\d{2}(-[a-z0-9]+)+$/,
      "must be the date, the place and a short slug, such as 2024-05-01-newark-network-gear",
    ),
  ),
  date: v.pipe(words, v.isoDate("must be a date such as 2024-05-01"), v.check(isRealDate, "is no day of the calendar")),
  dateBasis: oneOf(dateBases),
  yearInferred: v.boolean("must be true or false"),
  agency: words,
  kind: oneOf(releaseKinds),
  port: words,
  state: v.nullable(v.pipe(words, v.regex(/^[A-Z]{2}$/, "must be a state's two letters, or null"))),
  shipments: count,
  items: v.array(
    v.strictObject({
      category: oneOf(goodsCategories),
      description: words,
      descriptionEs: words,
      brands: v.array(words, "must be a list of marks, empty where the source names none"),
      quantity: count,
    }),
    "must be a list",
  ),
  msrpUsd: dollars,
  origin: wordsOrNull,
  destination: wordsOrNull,
  mode: v.nullable(oneOf(shippingModes)),
  safetyRisk: wordsOrNull,
  safetyRiskEs: wordsOrNull,
  facts: v.pipe(v.array(words, "must be a list of sentences"), v.minLength(1, "needs one sentence at least")),
  caveat: v.nullable(v.strictObject({ en: words, es: words })),
  headline: words,
  headlineEs: words,
  digest: v.strictObject({ en: words, es: words }),
  originalTitle: wordsOrNull,
  url: v.pipe(words, v.url("must be the full address of the source"), v.startsWith("http", "must be a web address")),
  sourceKind: oneOf(["official", "reproduced"]),
});

/** Reads one release file, already parsed from JSON. The problem names every field that is wrong and what it should be. */
export function readRelease(raw: unknown): Result<Release> {
  const read = v.safeParse(shape, raw);
  if (read.success) return ok(read.output);
  return problem(read.issues.map(describeIssue).join("; "));
}

/** What is wrong with one field's value by itself, for a form that asks field by field; nothing when it is right. */
export function problemOfField(field: keyof Release, value: unknown): string | undefined {
  const read = v.safeParse(shape.entries[field], value);
  return read.success ? undefined : read.issues.map((issue) => describeIssueOf(field, issue)).join("; ");
}

const describeIssueOf = (field: string, issue: v.BaseIssue<unknown>): string => {
  const deeper = v.getDotPath(issue);
  return `${deeper === null ? field : `${field}.${deeper}`} ${issue.message}`;
};

function describeIssue(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue);
  if (field === null) return "is not a release: it must be one JSON object";
  // Valibot tells a missing field by the quoted name it expected and a stray one by "never".
  if (issue.kind === "schema" && issue.type === "strict_object") {
    return issue.expected === "never"
      ? `${field} is not a field of a release; remove it`
      : `${field} is missing; add it, with null where the source says nothing`;
  }
  return `${field} ${issue.message}`;
}

function isRealDate(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === date;
}
