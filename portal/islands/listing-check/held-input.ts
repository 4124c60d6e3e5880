import type { TakenFile } from "./read-file.ts";

/**
 * What is to be checked without standing in the box: a file, or a pasted text too long for it. A browser lays out a box of
 * thousands of lines in one go, for a second and more, and shows nobody anything by it.
 */
export type HeldInput = { name: string | undefined; taken: Exclude<TakenFile, { kind: "problem" }> };

/** Characters up to which a pasted text goes into the box: some screens full. */
export const longestInBox = 20_000;

/** How much a held input is: titles of a table, lines of a text. */
export function linesOf({ taken }: HeldInput): number {
  if (taken.kind === "titles") return taken.titles.length + taken.dropped;
  let lines = 1;
  for (let at = taken.text.indexOf("\n"); at >= 0; at = taken.text.indexOf("\n", at + 1)) lines++;
  return lines;
}
