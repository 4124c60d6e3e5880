import { registrationKey } from "../../shared/recordation/registration.ts";
import { type ContentRule, placeOf } from "./content-rule.ts";

export const registrationsBelongToRecordations: ContentRule = {
  promise: "Every trademark registration in our table stands once and belongs to a recordation.",
  breaches: ({ registrations, recordations }) => {
    const held = new Set(recordations.flatMap(({ value }) => registrationKey(value.registrationNumber ?? "")));
    const seen = new Set<string>();
    return registrations.flatMap((located) => {
      const { number } = located.value;
      const again = seen.has(number);
      seen.add(number);
      if (!again && held.has(number)) return [];
      return [
        {
          ...placeOf(located),
          column: "number",
          problem: again ? `the registration ${number} stands twice` : `no recordation rests on registration ${number}`,
          remedy: again ? "Keep the newer row." : "Remove the row, or correct the recordation's registration number.",
        },
      ];
    });
  },
};
