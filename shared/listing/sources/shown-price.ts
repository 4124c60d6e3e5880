import { type Candidates, note } from "../candidates.ts";
import type { ReadingSource } from "../listing.ts";
import type { Price } from "../price/read-price.ts";

/** Takes down a price that the page shows, in the currency of the shop's country where it names none. */
export function noteShownPrice(
  { amount, to, currency: named }: Price,
  where: ReadingSource,
  path: string,
  candidates: Candidates,
  home: string | undefined,
): void {
  const currency = named ?? home;
  const asked = { price: amount, currency };
  note(candidates, "price", amount, where, path, asked);
  note(candidates, "priceTo", to, where, path, asked);
  note(candidates, "currency", currency, where, path, asked);
}
