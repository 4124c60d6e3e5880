import type { Guide, GuideSection } from "./guide.ts";

/** Where the guides of a section stand. Those about the site itself stand at the root: `/privacy/`. */
const sectionAddress: Record<GuideSection, string> = {
  safety: "/safety/",
  "rights-owners": "/rights-owners/",
  overview: "/overview/",
  about: "/",
};

/** A guide's address in English, `/safety/chargers-batteries/`; the portal puts the language before it. The guide named like its section stands at the section's own address. */
export function guideAddress({ section, slug }: Pick<Guide, "section" | "slug">): string {
  const home = sectionAddress[section];
  return home === `/${slug}/` ? home : `${home}${slug}/`;
}
