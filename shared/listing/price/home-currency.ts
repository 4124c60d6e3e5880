import type { PageAddress } from "../page-address.ts";
import { currencyOfCountry } from "./currencies.ts";

/** The currency of the shop's country, ISO 4217: by the address's last label, else by the region of the page's language. */
export function homeCurrency({
  address,
  language,
}: {
  address: PageAddress | undefined;
  language: string | undefined;
}): string | undefined {
  return (
    currencyOfCountry(address?.host.split(".").at(-1)) ??
    currencyOfCountry(language?.match(/^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})$/i)?.[1])
  );
}
