import { type Listing, readPage } from "../border-lens.ts";

/** What does a saved page offer for sale? Parsed so, the page's scripts do not run and nothing that it names is loaded. */
export function listingIn(html: string, address: string): Listing | undefined {
  const page = new DOMParser().parseFromString(html, "text/html");
  const reading = readPage(page, address);
  return reading.kind === "listing" ? reading.listing : undefined;
}
