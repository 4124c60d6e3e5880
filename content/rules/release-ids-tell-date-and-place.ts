import { slugOf } from "../../shared/mark/fold-mark.ts";
import { type ContentRule, placeOf } from "./content-rule.ts";

export const releaseIdsTellDateAndPlace: ContentRule = {
  promise: "A release's file is named for its id, which starts with its date and its port.",
  breaches: ({ releases }) =>
    releases
      .filter(({ file, value: { id, date, port } }) => {
        // "New York (JFK)" -> new-york-jfk
        const begins = `${date}-${slugOf(port)}`;
        return !id.startsWith(begins) || !file.endsWith(`/${date.slice(0, 4)}/${id}.json`);
      })
      .map((located) => ({
        ...placeOf(located),
        problem: `does not fit its id "${located.value.id}"`,
        remedy: `Begin the id with ${located.value.date}-${slugOf(located.value.port)} and store it as content/releases/${located.value.date.slice(0, 4)}/<id>.json.`,
      })),
};
