import { placeOf, type RuleOfOneRecordation } from "./content-rule.ts";

const saysSo = /\bsynthetic\b/i;

// Benchmarks invent records with numbers that cannot be real (SYN 00-00001). None may reach a published register.
export const noSyntheticRecordation: RuleOfOneRecordation = {
  promise: "No invented recordation is published.",
  judges: "one recordation",
  breaches: ({ recordations }) =>
    recordations
      .filter(
        ({ value }) => value.number?.startsWith("SYN ") || saysSo.test(value.source.title) || saysSo.test(value.source.evidence),
      )
      .map((located) => ({
        ...placeOf(located),
        column: "recordation_number",
        problem: "is a synthetic record made for tests",
        remedy: "Remove the row; publish only what a document proves.",
      })),
};
