import { placeOf, type RuleOfOneRecordation } from "./content-rule.ts";

export const numberedEvidenceHasNumber: RuleOfOneRecordation = {
  promise: "The evidence level says `number` exactly where a recordation number is given.",
  judges: "one recordation",
  breaches: ({ recordations }) =>
    recordations
      .filter(({ value }) => (value.number !== undefined) !== (value.evidenceLevel === "number"))
      .map((located) => ({
        ...placeOf(located),
        column: "evidence_level",
        problem: located.value.number
          ? `is "${located.value.evidenceLevel}" although the row has a number`
          : 'is "number" although the row has none',
        remedy: "Set it to number, named or brand as the source allows.",
      })),
};
