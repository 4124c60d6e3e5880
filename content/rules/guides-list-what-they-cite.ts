import { citationsIn } from "../../shared/guide/citations.ts";
import { type ContentRule, placeOf } from "./content-rule.ts";

export const guidesListWhatTheyCite: ContentRule = {
  promise: "A guide lists the sources its text cites, all of them and no others.",
  breaches: ({ guides }) =>
    guides.flatMap((located) => {
      const cited = citationsIn(located.value.body);
      const { sources } = located.value;
      return [
        ...cited
          .filter((id) => !sources.includes(id))
          .map((id) => ({ problem: `cites ${id} but does not list it`, remedy: "Add it under sources." })),
        ...sources
          .filter((id) => !cited.includes(id))
          .map((id) => ({
            problem: `lists ${id} but does not cite it`,
            remedy: "Cite it where its fact is told, or take it out of sources.",
          })),
      ].map((found) => ({ ...placeOf(located), ...found }));
    }),
};
