import { registrationKey } from "../../shared/recordation/registration.ts";
import { acrossRecordations, placeOf } from "./content-rule.ts";

export const registrationsBelongToRecordations = acrossRecordations(
  "Every trademark registration in our table stands once and belongs to a recordation.",
  ({ registrations }) => {
    const unmet = new Set(registrations.map(({ value }) => value.number));
    return {
      see: ({ value }) => {
        if (unmet.size > 0 && value.registrationNumber !== undefined) unmet.delete(registrationKey(value.registrationNumber));
        return [];
      },
      close: () => {
        const seen = new Set<string>();
        return registrations.flatMap((located) => {
          const { number } = located.value;
          const again = seen.has(number);
          seen.add(number);
          if (!again && !unmet.has(number)) return [];
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
  },
);
