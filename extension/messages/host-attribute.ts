/** Marks what we show in a page, so that a later version of the extension can take away what an earlier one left there. */
export const hostAttribute = "data-border-lens";
