import { type ContentRule, placeOf } from "./content-rule.ts";

export const sourcesWereReadAfterTheyAppeared: ContentRule = {
  promise: "Every source was read on or after the day it was published.",
  breaches: ({ sources }) =>
    sources
      // A date may be a year or a month: it is compared as far as it goes.
      .filter(({ value }) => value.date !== undefined && value.checked.slice(0, value.date.length) < value.date)
      .map((located) => ({
        ...placeOf(located),
        column: "date",
        problem: `${located.value.date} is after the day it was checked, ${located.value.checked}`,
        remedy: "Compare both dates with the source.",
      })),
};
