import type { WordKey } from "./say.ts";

/**
 * What may go wrong between the parts of the extension. An error says which by its message, which is the key of the sentence: the
 * background and the scripts in a page carry no sentences, and whoever shows one knows the reader's language.
 */
export const problems = ["problemNobody", "problemShape", "problemNotWhole", "problemPackage"] as const satisfies WordKey[];
export type Problem = (typeof problems)[number];

export const isProblem = (message: string): message is Problem => (problems as readonly string[]).includes(message);

/** An error whose sentence stands in `_locales`. */
export const problemError = (problem: Problem, cause?: string): Error => new Error(problem, { cause });
