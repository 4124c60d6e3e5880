import { type ContentRule, placeOf } from "./content-rule.ts";

// Benchmarks invent records with numbers that cannot be real (SYN 00-00001). None may reach a published register.
export const noSyntheticRecordation: ContentRule = {
  promise: "No invented recordation is published.",
  judges: "one recordation",
  breaches: ({ recordations }) =>
    recordations
      .filter(
        ({ value }) =>
          value.number?.startsWith("SYN ") || /\bsynthetic\b/i.test(`${value.source.title} ${value.source.evidence}`),
      )
      .map((located) => ({
        ...placeOf(located),
        column: "recordation_number",
        problem: "is a synthetic record made for tests",
        remedy: "Remove the row; publish only what a document proves.",
      })),
};
