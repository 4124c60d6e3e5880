import type { PageElement } from "../page.ts";
import { visibleText } from "../visible-text.ts";

/** What such controls say, in small letters, as whole words. A list and no expression: a long one takes a page two milliseconds to make ready. */
const phrases =
  "add to|buy|preorder|pre-order|order now|notify me|sold out|out of stock|in den warenkorb|in den einkaufswagen|jetzt kaufen|sofortkaufen|sofort-kaufen|ajouter au panier|acheter|aggiungi al carrello|acquista|añadir al carrito|agregar al carrito|añadir a la cesta|comprar|adicionar ao carrinho|in winkelwagen|in winkelmand|dodaj do koszyka|kup teraz|lägg i varukorg|lägg i varukorgen|læg i kurv|legg i handlekurv|do košíka|do košíku|kosárba|sepete ekle|masukkan ke keranjang|カート|購入手続き|購入する|加入购物车|立即购买|加入購物車|장바구니|в корзину|купить".split(
    "|",
  );
const added = /\badd(?:ed)? (?:item |this |all )?to (?:my |your |the )?(?:cart|basket|bag|trolley|order)\b/;
const names =
  /add-?_?to-?_?(?:cart|basket|bag)|addtocart|addtobasket|addtobag|buy-?_?now|buynow|btn-?cart|button-?cart|buy-?box-?button|add2cart|ajout-?panier|warenkorb/i;
export const pressable = new Set(["BUTTON", "INPUT", "A"]);

/** Whether the element is a control that buys the goods or puts them into a basket, in any of the common languages. */
export function isBuyButton(element: PageElement, tag: string, ownNames: string): boolean {
  if (!pressable.has(tag)) return false;
  if (tag === "INPUT") {
    const type = element.getAttribute("type")?.toLowerCase();
    if (type !== "submit" && type !== "image" && type !== "button") return false;
  }
  if (names.test(ownNames) || names.test(element.getAttribute("name") ?? "")) return true;
  const text =
    tag === "INPUT" ? (element.getAttribute("value") ?? element.getAttribute("alt") ?? "") : (visibleText(element, 60) ?? "");
  return text.length > 0 && text.length < 40 && says(text.toLowerCase()) && (tag !== "A" || text.length < 26);
}

function says(text: string): boolean {
  return phrases.some((phrase) => isWhole(phrase, text)) || (text.includes("add") && added.test(text));
}

/** Whether the phrase stands there between other signs than a to z, digits and underscores. */
function isWhole(phrase: string, text: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
    if (!isPlain(text.charAt(at - 1)) && !isPlain(text.charAt(at + phrase.length))) return true;
  return false;
}

const isPlain = (sign: string): boolean => (sign >= "a" && sign <= "z") || (sign >= "0" && sign <= "9") || sign === "_";
