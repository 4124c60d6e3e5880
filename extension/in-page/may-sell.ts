// What pages that sell something carry, and others hardly ever: markup for products, a cart. One question each, and each begins with an
// attribute that few pages have or with an element's name: a browser passes over most elements then. Joined by commas they are asked of
// every element of the page, which takes two to four times as long.
const cart = ":is([id*=cart i], [class*=cart i], [name*=cart i], [data-testid*=cart i], [id*=buy i], [class*=buy i])";
const signs = [
  "[itemtype*='schema.org/Product']",
  "[typeof*=Product]",
  "meta:is([property='og:type'][content*=product i], [property^='product:price'], [property='og:price:amount'])",
  "form:is([action*=cart i], [action*=basket i])",
  `button${cart}`,
  `input${cart}`,
  `a${cart}`,
];

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
  for (const sign of signs) if (document.querySelector(sign)) return true;
  return document.evaluate(productData, document, null, yesOrNo).booleanValue;
}
