/** What a page offers to links and what it links to; `address` is its path on the site (`/es/safety/`). */
export type PageLinks = { address: string; anchors: readonly string[]; links: readonly string[] };

/**
 * Every link of these pages that leads nowhere on the site, as sentences. Links to other sites are not opened.
 * @param site where the site will stand (`https://border-lens.example`); full addresses below it are the site's own
 * @param hasFile whether a path of the site (`/icon.svg`) is a file
 */
export function deadLinks(pages: readonly PageLinks[], site: string, hasFile: (path: string) => boolean): string[] {
  const anchorsOf = new Map(pages.map(({ address, anchors }) => [address, new Set(anchors)]));
  const { origin } = new URL(site);
  return pages.flatMap(({ address, links }) =>
    links.flatMap((link) => {
      if (!URL.canParse(link, origin + address)) return [`${address} links to "${link}", which is no address.`];
      const target = new URL(link, origin + address);
      if (target.origin !== origin || !/^https?:$/.test(target.protocol)) return [];
      const path = decodeURIComponent(target.pathname);
      const anchors = anchorsOf.get(path);
      if (!anchors) return hasFile(path) ? [] : [`${address} links to ${link}; there is no page or file ${path}.`];
      const anchor = decodeURIComponent(target.hash.slice(1));
      // A text fragment names words, and what a search keeps behind the `#` is `name=value`: neither is an element.
      if (anchor === "" || anchor.startsWith(":~:") || /^\w+=/.test(anchor) || anchors.has(anchor)) return [];
      return [`${address} links to ${link}; ${path} has no element with the id ${anchor}.`];
    }),
  );
}
