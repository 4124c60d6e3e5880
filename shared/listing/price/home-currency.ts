import type { PageAddress } from "../page-address.ts";
import { currencyOfCountry } from "./currencies.ts";

/** A language's region, or a language that one country speaks. */
const country = /^(?:[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})|(cs|da|hu|id|is|ja|ko|nb|no|pl|ro|th|tr|vi))$/i;

/** The currency of the shop's country, ISO 4217: by the address's last label, else by the page's language. */
export function homeCurrency({
  address,
  language = "",
}: {
  address: PageAddress | undefined;
  language: string | undefined;
}): string | undefined {
  const [, region, alone] = country.exec(language) ?? [];
  return currencyOfCountry(address?.host.split(".").at(-1)) ?? currencyOfCountry(region ?? alone);
}
