import { getCollection } from "astro:content";

/** Links to guides by their file's name, for "read more" lists. A name without a guide breaks the build. */
export async function guideLinks(language: string, slugs: readonly string[]): Promise<{ title: string; path: string }[]> {
  const guides = await getCollection("guides", ({ data }) => data.language === language);
  return slugs.map((slug) => {
    const guide = guides.find(({ data }) => data.slug === slug);
    if (!guide)
      throw new Error(
        `No guide is named "${slug}" in ${language}. Correct the name or add content/guides/${language}/${slug}.md.`,
      );
    return { title: guide.data.title, path: guide.data.address };
  });
}
