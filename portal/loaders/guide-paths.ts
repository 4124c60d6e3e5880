import { type CollectionEntry, getCollection } from "astro:content";
import type { GuideSection } from "../../shared/guide/guide.ts";
import { opensItsSection } from "../../shared/guide/guide-address.ts";

/** One page per guide of a section and language; a guide that stands at its section's own address has no page of its own here. */
export async function guidePaths(
  section: GuideSection,
): Promise<{ params: { lang: string | undefined; slug: string }; props: { entry: CollectionEntry<"guides"> } }[]> {
  const entries = await getCollection("guides", ({ data }) => data.section === section);
  return entries
    .filter(({ data }) => !opensItsSection(data))
    .map((entry) => ({
      params: { lang: entry.data.language === "en" ? undefined : entry.data.language, slug: entry.data.slug },
      props: { entry },
    }));
}

/** The guide that stands at the section's own address, as `/overview/` does. */
export async function sectionGuide(section: GuideSection, language: string): Promise<CollectionEntry<"guides"> | undefined> {
  return (
    await getCollection("guides", ({ data }) => data.section === section && data.language === language && opensItsSection(data))
  )[0];
}
