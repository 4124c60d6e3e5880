import { expect, test } from "vitest";
import { parsePage } from "../../../../cli/read/parse-page.ts";
import { isBuyButton } from "../../../../shared/listing/survey/buy-button.ts";
import { visibleText } from "../../../../shared/listing/visible-text.ts";

function isBuying(text: string, tag = "button"): boolean {
  const control = parsePage(`<html><body><${tag}>${text}</${tag}></body></html>`).querySelector(tag);
  return control !== null && isBuyButton(control, tag.toUpperCase(), false, () => false, visibleText);
}

test.each([
  "Add to cart",
  "Add\n  to <i>bag</i>",
  "Add item to my basket",
  "Added to cart",
  "Buy it now",
  "Pre-order",
  "Out of stock",
  "In den Warenkorb",
  "Añadir a la cesta",
  "Do košíka",
  "Sepete ekle",
  "Satın al",
  "კალათაში დამატება",
  "В кошик",
  "カートに入れる",
])("%s buys", (text) => {
  expect(isBuying(text)).toBe(true);
});

test.each(["Add a review", "Buyers' guide", "Zum Warenkorb", "Lue lisää", "Postal code", "Newsletter"])(
  "%s buys nothing",
  (text) => {
    expect(isBuying(text)).toBe(false);
  },
);
