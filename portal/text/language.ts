/** The portal's languages; English stands at the root, others under their code. */
export const languages = ["en", "es"] as const;
export type Language = (typeof languages)[number];

/** One `getStaticPaths` entry per language for a page file under `pages/[...lang]/`. A new list each time: Astro keeps notes on it. */
export const languagePaths = () =>
  languages.map((language) => ({ params: { lang: language === "en" ? undefined : language }, props: { language } }));

/** The same pages for each item of a list: `pathsFor(items, (item) => ({ id: item.id }))`. */
export const pathsFor = <T>(items: readonly T[], params: (item: T) => Record<string, string>) =>
  languagePaths().flatMap(({ params: { lang }, props: { language } }) =>
    items.map((item) => ({ params: { lang, ...params(item) }, props: { language, item } })),
  );

/** The address of a page in a language; `path` is its English address (`/search/`). */
export const addressIn = (language: Language, path: string): string => (language === "en" ? path : `/${language}${path}`);

/** The English address of a page, whatever language it was asked in. */
export const englishPath = (path: string): string => path.replace(/^\/es(?=\/|$)/, "") || "/";
