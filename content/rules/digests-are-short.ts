import { type ContentRule, placeOf } from "./content-rule.ts";

/** Points that end no sentence. */
const abbreviations = /\b(?:U\.S\.|EE\. UU\.|P\.O\.|Dr\.|St\.|Co\.|L\.O\.L\.)/g;

export const digestsAreShort: ContentRule = {
  promise: "A release's digest has two to four sentences in each language.",
  breaches: ({ releases }) =>
    releases.flatMap((located) =>
      Object.entries(located.value.digest)
        .map(([language, digest]) => ({ language, sentences: sentencesIn(digest) }))
        .filter(({ sentences }) => sentences < 2 || sentences > 4)
        .map(({ language, sentences }) => ({
          ...placeOf(located),
          problem: `digest.${language} has ${sentences === 1 ? "1 sentence" : `${sentences} sentences`}`,
          remedy: "Write two to four.",
        })),
    ),
};

const sentencesIn = (text: string): number =>
  text
    .replace(abbreviations, "x")
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => sentence !== "").length;
