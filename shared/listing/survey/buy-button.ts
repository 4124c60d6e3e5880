import type { PageElement } from "../page.ts";
import type { WordReaders } from "../word-readers.ts";

/** What such controls say, in small letters, as whole words. */
const phrases =
  "add to|buy|preorder|pre-order|order now|notify me|sold out|out of stock|in den warenkorb|in den einkaufswagen|jetzt kaufen|sofortkaufen|sofort-kaufen|ajouter au panier|acheter|aggiungi al carrello|acquista|añadir al carrito|agregar al carrito|añadir a la cesta|comprar|adicionar ao carrinho|in winkelwagen|in winkelmand|dodaj do koszyka|kup teraz|lägg i varukorg|lägg i varukorgen|læg i kurv|legg i handlekurv|do košíka|do košíku|kosárba|sepete ekle|masukkan ke keranjang|カート|購入手続き|購入する|加入购物车|立即购买|加入購物車|장바구니|구매하기|в корзину|купить|в кошик|купити|satın al|osta|ostoskoriin|adaugă în coș|kjøp|mua ngay|στο καλάθι|კალათაში|ყიდვა|לסל".split(
    "|",
  );
/** The longest word of each of them: hardly any other control's words hold one, so that the phrases are looked for in few. */
const hints = new RegExp(phrases.map((phrase) => phrase.split(/[ -]/).sort((a, b) => b.length - a.length)[0]).join("|"));
const added = /\badd(?:ed)? (?:\w+ )?to (?:\w+ )?(?:cart|basket|bag|trolley|order)\b/;
const pressable = new Set(["BUTTON", "INPUT", "A"]);

/** Longest text of an element that is looked at, hidden words included, in UTF-16 units. */
const longest = 500;

/**
 * Whether the element is a control that buys the goods or puts them into a basket, in any of the common languages.
 * @param isNamedSo whether names (of a class, an id, a control) say so
 */
export function isBuyButton(
  element: PageElement,
  tag: string,
  named: boolean,
  isNamedSo: (names: string | null) => boolean,
  visibleText: WordReaders["visibleText"],
): boolean {
  if (!pressable.has(tag)) return false;
  if (tag === "INPUT") {
    const type = element.getAttribute("type")?.toLowerCase();
    if (type !== "submit" && type !== "image" && type !== "button") return false;
  }
  if (named || isNamedSo(element.getAttribute("name"))) return true;
  if (tag === "INPUT") return isSaidBy(element.getAttribute("value") ?? element.getAttribute("alt"), 39);
  const all = element.textContent ?? "";
  // Hardly any control passes the first, cheap look, which takes in what is hidden.
  return all.length <= longest && hints.test(all.toLowerCase()) && isSaidBy(visibleText(element, 60), tag === "A" ? 25 : 39);
}

function isSaidBy(text: string | null | undefined, most: number): boolean {
  return text ? text.length <= most && says(text.toLowerCase()) : false;
}

/** Whether one of the phrases stands there between other signs than a to z, digits and underscores. */
function says(text: string): boolean {
  return hints.test(text) && (phrases.some((phrase) => isWhole(phrase, text)) || (text.includes("add") && added.test(text)));
}

function isWhole(phrase: string, text: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
    if (!isPlain(text.charAt(at - 1)) && !isPlain(text.charAt(at + phrase.length))) return true;
  return false;
}

const isPlain = (sign: string): boolean => (sign >= "a" && sign <= "z") || (sign >= "0" && sign <= "9") || sign === "_";
