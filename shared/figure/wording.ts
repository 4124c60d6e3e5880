/** One text in the portal's languages. */
export type Wording = { readonly en: string; readonly es: string };
export type WordingLanguage = keyof Wording;
