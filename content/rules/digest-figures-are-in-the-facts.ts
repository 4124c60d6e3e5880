import type { Release } from "../../shared/release/release.ts";
import { type ContentRule, placeOf } from "./content-rule.ts";

const figure = /\d[\d,.]*\d|\d/g;

export const digestFiguresAreInTheFacts: ContentRule = {
  promise: "Headlines and digests state no figure that the release's facts do not hold.",
  breaches: ({ releases }) =>
    releases.flatMap((located) => {
      const { headline, headlineEs, digest } = located.value;
      const held = figuresHeld(located.value);
      const texts = { headline, headlineEs, "digest.en": digest.en, "digest.es": digest.es };
      return Object.entries(texts).flatMap(([field, text]) =>
        (text.match(figure) ?? [])
          .filter((found) => !held.has(found.replaceAll(",", "")))
          .map((found) => ({
            ...placeOf(located),
            problem: `${field} says ${found}, which is in no fact`,
            remedy: "Correct the figure, or add the fact with its source.",
          })),
      );
    }),
};

function figuresHeld({ facts, originalTitle, items, shipments, msrpUsd, date, headline }: Release): Set<string> {
  // The English headline stands beside the facts in the source file; what it says may be said again.
  const texts = [...facts, originalTitle ?? "", date, headline, ...items.flatMap((item) => [item.description, ...item.brands])];
  const numbers = [shipments, msrpUsd, ...items.map((item) => item.quantity)].filter((number) => number !== null);
  const held = texts.flatMap((text) => text.match(figure) ?? []);
  return new Set([...held, ...numbers.flatMap(waysToSay)].map((found) => found.replaceAll(",", "")));
}

/** 1,500,000 is also said as 1.5 million; 1,400,000,000 as 1.4 billion and, in Spanish, as 1,400 million. */
const waysToSay = (number: number): string[] => [number, number / 1e6, number / 1e9].map(String);
