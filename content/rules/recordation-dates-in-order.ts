import { firstDay, lastDay } from "../../shared/recordation/recordation-status.ts";
import { placeOf, type RuleOfOneRecordation } from "./content-rule.ts";

export const recordationDatesInOrder: RuleOfOneRecordation = {
  promise: "A recordation ends after it begins.",
  judges: "one recordation",
  breaches: ({ recordations }) =>
    recordations
      .filter(({ value: { effective, expires } }) => {
        return effective !== undefined && expires !== undefined && lastDay(expires) < firstDay(effective);
      })
      .map((located) => ({
        ...placeOf(located),
        column: "expires",
        problem: `${located.value.expires} is before the effective date ${located.value.effective}`,
        remedy: "Compare both dates with the source.",
      })),
};
