import type { ListingReading } from "../../../shared/listing/listing-reading.ts";
import { readPage } from "../../../shared/listing/read-page.ts";

/**
 * Reads a page's source as the extension reads the open page. The parsed document belongs to no window: its scripts never run,
 * and nothing that it names is loaded.
 */
export function readSource(html: string): ListingReading {
  const page = new DOMParser().parseFromString(html, "text/html");
  const address =
    page.querySelector("link[rel=canonical]")?.getAttribute("href") ??
    page.querySelector("meta[property='og:url']")?.getAttribute("content") ??
    undefined;
  return readPage(page, address);
}
