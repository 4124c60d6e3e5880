import type { Guide, GuideSection } from "./guide.ts";

/** Where the guides of a section stand. Those about the site itself stand at the root: `/privacy/`. */
const sectionAddress: Record<GuideSection, string> = {
  safety: "/safety/",
  "rights-owners": "/rights-owners/",
  overview: "/overview/",
  about: "/",
};

/** Whether a guide stands at its section's own address, as the overview does at `/overview/`, and is that section's first page. */
export const opensItsSection = ({ section, slug }: Pick<Guide, "section" | "slug">): boolean =>
  sectionAddress[section] === `/${slug}/`;

/** A guide's address in English, `/safety/chargers-batteries/`; the portal puts the language before it. The guide named like its section stands at the section's own address. */
export const guideAddress = (guide: Pick<Guide, "section" | "slug">): string =>
  opensItsSection(guide) ? sectionAddress[guide.section] : `${sectionAddress[guide.section]}${guide.slug}/`;
