import type { PageDocument } from "./page.ts";

/** What an address tells: host without `www.`, path with query, and the country its last label names. */
export type PageAddress = { host: string; path: string };

/** Longest address looked at, in UTF-16 units: what stands behind says nothing about goods. */
const longest = 5_000;

/** The page's address as given, else as it gives for itself. Absent when neither is a web address. */
export function readAddress(page: PageDocument, given: string | undefined): PageAddress | undefined {
  const own = () =>
    page.querySelector("link[rel=canonical]")?.getAttribute("href") ??
    page.querySelector('meta[property="og:url"]')?.getAttribute("content");
  return parseAddress(given) ?? parseAddress(own());
}

/** What a web address tells; absent when it is none. */
export function parseAddress(text: string | null | undefined): PageAddress | undefined {
  // An archive's address holds the shop's own behind a date.
  const address = text
    ?.trim()
    .slice(0, longest)
    .replace(/^https?:\/\/web\.archive\.org\/web\/[^/]+\//, "");
  const parts = address?.match(/^https?:\/\/(?:www\.)?([^/?#:@\s]+)(?::\d+)?([/?][^#]*)?/i);
  return parts?.[1] ? { host: parts[1].toLowerCase(), path: parts[2] ?? "/" } : undefined;
}
