import type { PageElement } from "../page.ts";
import { visibleText } from "../visible-text.ts";

const words =
  /\b(?:add(?:ed)? (?:item |this |all )?to (?:my |your |the )?(?:cart|basket|bag|trolley|order)|buy (?:it )?now|add to|buy|pre-?order(?: now)?|order now|notify me(?: when.*)?|sold out|out of stock|in den warenkorb|in den einkaufswagen|jetzt kaufen|sofort-?kaufen|ajouter au panier|acheter|aggiungi al carrello|acquista|(?:añadir|agregar) al carrito|añadir a la cesta|comprar(?: ahora| agora)?|adicionar ao carrinho|in winkelwagen|in winkelmand|dodaj do koszyka|kup teraz|lägg i varukorg(?:en)?|læg i kurv|legg i handlekurv|do košíka|do košíku|kosárba|sepete ekle|masukkan ke keranjang)\b|カート(?:に入れる|へ入れる)|購入(?:手続き|する)|加入购物车|立即购买|加入購物車|장바구니|в корзину|купить/iu;
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
  return text.length > 0 && text.length < 40 && words.test(text) && (tag !== "A" || text.length < 26);
}
