import type { PageDocument } from "../page.ts";
import type { StorePlaces } from "./store-places.ts";

/** Whether one of a sign's selectors is on the page. */
export const bears = (page: PageDocument, signs: readonly string[] = []): boolean =>
  signs.some((sign) => page.querySelector(sign));

/**
 * The table whose signs a page bears. A saved page may not know its address, and a shop system runs under any; both leave signs that
 * no other store's page has.
 * @param isKnownHost the host is known and no store's own: only the signs of shop systems count
 */
export function storeBySigns(page: PageDocument, tables: readonly StorePlaces[], isKnownHost: boolean): StorePlaces | undefined {
  return tables.find(({ platformSign, listingSign, resultsSign }) =>
    (isKnownHost ? [platformSign] : [platformSign, listingSign, resultsSign]).some((signs) => bears(page, signs)),
  );
}
