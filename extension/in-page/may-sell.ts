import { storeLabels } from "./store-labels.ts";

/** What pages that sell something carry, and others hardly ever: markup for products, a cart. */
const signs = [
  "[itemtype*='schema.org/Product']",
  "[typeof~='Product'], [typeof~='schema:Product']",
  "meta[property='og:type'][content*='product' i]",
  "meta[property^='product:price'], meta[property='og:price:amount']",
  "form[action*='cart' i], form[action*='basket' i]",
  ":is(button, a, input):is([id*='cart' i], [class*='cart' i], [name*='cart' i], [data-testid*='cart' i], [id*='buy' i], [class*='buy' i])",
].join(", ");

/**
 * A look at the page that takes well under a millisecond: may it be a shop's at all? Only then is it read without a click.
 * It may err on the side of yes; the reader decides.
 */
export function maySell(): boolean {
  if (storeLabels.test(location.hostname)) return true;
  if (document.querySelector(signs)) return true;
  for (const script of document.querySelectorAll("script[type='application/ld+json']")) {
    if (/"Product(?:Group)?"|schema\.org\/Product/.test(script.textContent ?? "")) return true;
  }
  return false;
}
