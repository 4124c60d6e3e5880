import { type ContentRule, placeOf } from "./content-rule.ts";

export const releasedPortsHaveAPlace: ContentRule = {
  promise: "Every port of a release has a point on the map, unless the release is nationwide.",
  breaches: ({ releases, releasePlaces }) => {
    const known = new Set(releasePlaces.map(({ value }) => `${value.port}, ${value.state}`));
    return releases
      .filter(({ value: { port, state } }) => state !== null && !known.has(`${port}, ${state}`))
      .map((located) => ({
        ...placeOf(located),
        problem: `names the port ${located.value.port}, ${located.value.state}, which has no point`,
        remedy: "Add it to content/releases/places.csv, or spell it as its row does.",
      }));
  },
};
