import type { TakenPage } from "./taken-page.ts";

/** Whether a page may state a product in data for machines. Errs on the side of yes: the texts are only looked through, not read. */
export const statesProduct = ({ jsonLd, microdata, rdfa }: TakenPage): boolean =>
  microdata.length + rdfa.length > 0 || jsonLd.some((text) => text.includes("Product"));
