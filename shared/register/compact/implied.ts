import { slugOf } from "../../mark/fold-mark.ts";

/** The id that a recordation has unless another took it. */
export const impliedId = (number: string | undefined, mark: string): string =>
  // A number has only capitals, digits, a blank and a hyphen: its slug needs none of the Unicode tables that are slow to load.
  number === undefined ? slugOf(mark) : number.toLowerCase().replace(" ", "-");

/** The classes that a mark has from its recordations. */
export const unionOf = (classes: readonly (readonly number[])[]): number[] => [...new Set(classes.flat())].sort((a, b) => a - b);
