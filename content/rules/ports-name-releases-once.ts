import { type ContentRule, placeOf } from "./content-rule.ts";

export const portsNameReleasesOnce: ContentRule = {
  promise: "A release's port belongs to one port of our list at most, so that no release is counted twice.",
  breaches: ({ ports }) => {
    const owners = new Map<string, string>();
    return ports.flatMap((located) =>
      located.value.releaseNames.flatMap((name) => {
        const key = `${name}, ${located.value.state}`;
        const owner = owners.get(key);
        if (owner === undefined) {
          owners.set(key, located.value.id);
          return [];
        }
        return [
          {
            ...placeOf(located),
            column: "release_names",
            problem: `claims "${name}", which belongs to ${owner}`,
            remedy: "Keep it at one port.",
          },
        ];
      }),
    );
  },
};
