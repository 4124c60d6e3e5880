/** What pages that sell something carry, and others hardly ever: markup for products, a cart. */
const signs = [
  "[itemtype*='schema.org/Product']",
  "[typeof~='Product'], [typeof~='schema:Product']",
  "meta[property='og:type'][content*='product' i]",
  "meta[property^='product:price'], meta[property='og:price:amount']",
  "form[action*='cart' i], form[action*='basket' i]",
  ":is(button, a, input):is([id*='cart' i], [class*='cart' i], [name*='cart' i], [data-testid*='cart' i], [id*='buy' i], [class*='buy' i])",
].join(", ");

// Asked as one question of the browser that gives yes or no: the first element that a script is handed costs a page a whole
// millisecond, which is more than all the rest of the gate.
const productData =
  "boolean(//script[@type='application/ld+json'][contains(., '\"Product\"') or contains(., '\"ProductGroup\"') or contains(., 'schema.org/Product')])";
/** `XPathResult.BOOLEAN_TYPE`. */
const yesOrNo = 3;

/**
 * A look at the page that takes well under a millisecond: may it be a shop's at all? Only then is it read without a click.
 * It may err on the side of yes; the reader decides.
 */
export function maySell(): boolean {
  return document.querySelector(signs) !== null || document.evaluate(productData, document, null, yesOrNo).booleanValue;
}
