import type { Listing } from "../../shared/listing/listing.ts";

/**
 * A listing's price in the reader's notation, with the upper end where there is a range; absent where no price was read.
 * @param language a BCP 47 tag
 */
export function priceWords(
  { price, priceTo, currency }: Pick<Listing, "price" | "priceTo" | "currency">,
  language: string,
): string | undefined {
  if (!price?.value) return undefined;
  const format = priceFormat(currency?.value, language);
  return priceTo ? `${format.format(price.value)} – ${format.format(priceTo.value)}` : format.format(price.value);
}

/** Without a known currency the bare figure. */
function priceFormat(currency: string | undefined, language: string): Intl.NumberFormat {
  try {
    if (currency) return new Intl.NumberFormat(language, { style: "currency", currency });
  } catch {
    // The page's currency is no ISO code: the figure alone is still true.
  }
  return new Intl.NumberFormat(language, { minimumFractionDigits: 2 });
}
