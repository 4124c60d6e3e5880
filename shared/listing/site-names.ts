import { loose } from "./loose.ts";
import type { PageAddress } from "./page-address.ts";
import { hasType, type Item, textValue } from "./sources/item.ts";
import type { Meta } from "./sources/read-meta.ts";

/** What the site calls itself: its host's name, `og:site_name` and the like, the organisation or web site in its data. Loosely written. */
export function siteNames(address: PageAddress | undefined, meta: Meta, items: readonly Item[]): ReadonlySet<string> {
  const label = address && hostLabel(address.host);
  const tags = ["og:site_name", "application-name", "apple-mobile-web-app-title", "author", "publisher"].map((name) =>
    meta.get(name),
  );
  const stated = items
    .filter((item) => hasType(item, "organization", "website", "store", "onlinestore", "localbusiness", "corporation"))
    .slice(0, 20)
    .map((item) => textValue(item, "name"));
  return new Set([label, address?.host, ...tags, ...stated].flatMap((name) => (name && loose(name) ? [loose(name)] : [])));
}

/** `shop.lampenhaus.co.uk` -> `lampenhaus`. */
export function hostLabel(host: string): string {
  const labels = host.split(".");
  const ending = labels.length > 2 && (labels.at(-2)?.length ?? 0) <= 3 ? 2 : 1;
  return labels.at(-ending - 1) ?? host;
}

/** Whether a name is the site's own, perhaps with more: "Lampenhaus Deutschland GmbH" at lampenhaus.de. */
export function isSiteName(name: string, names: ReadonlySet<string>): boolean {
  // Addresses spell the sign: "Lamp & Shade" has lampandshade.com.
  const writings = [loose(name), loose(name.replace(/&/g, "and"))];
  return writings.some((written) => {
    for (const one of names)
      if (one === written || (one.length > 3 && written.includes(one)) || (written.length > 3 && one.includes(written)))
        return true;
    return false;
  });
}
