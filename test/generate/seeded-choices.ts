import { randomFrom } from "./random.ts";

/** Random choices that are the same for the same seed. */
export type Choices = {
  /** 0 <= x < 1 */
  next(): number;
  /** Whole, 0 to `below` - 1. */
  below(below: number): number;
  pick<T>(list: readonly T[]): T;
  chance(share: number): boolean;
};

export function seededChoices(seed: number): Choices {
  const next = randomFrom(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (list) => {
      if (list.length === 0) throw new RangeError("There is nothing to pick from: the list is empty.");
      return list[below(list.length)] as (typeof list)[number];
    },
    chance: (share) => next() < share,
  };
}
