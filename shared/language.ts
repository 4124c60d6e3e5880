/** The languages in which we publish; English is the first and the one that guides are written in. */
export const languages = ["en", "es"] as const;
export type Language = (typeof languages)[number];
