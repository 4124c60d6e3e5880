/** The anchor under which a heading can be linked, as GitHub and Astro make it: lower case, letters and digits of any language, hyphens for spaces. */
export const headingAnchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/\[\^[a-z0-9-]+\]/g, "")
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");
