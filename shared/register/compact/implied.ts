/** The classes that a mark has from its recordations. */
export const unionOf = (classes: readonly (readonly number[])[]): number[] => [...new Set(classes.flat())].sort((a, b) => a - b);
