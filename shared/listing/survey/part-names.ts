import type { Meaning } from "./read-names.ts";

// Words in class, id and similar names. Shops everywhere name parts in English, and in a few other languages. Names come as
// an attribute has them, in small letters and split at capitals; alternatives that begin alike are written together, which is how fast they are ruled out.

export const besideTags = new Set(["HEADER", "NAV", "FOOTER", "ASIDE"]);
const besideNames =
  /re(?:lated|com+end|cently|lacionad)|similar|s(?:ponsored|uggest)|carousel|also-?(?:bought|view|like)|(?:cross|up)-?sell|viewed|m(?:ini-?(?:cart|basket|bag)|ega-?menu)|(?:cart|basket|bag)-?(?:drawer|summary|total|preview|dropdown|content)|c(?:ompare-?(?:items|products)|ustomers-?who)|f(?:requently|eatured|inanc)|you-?may|newsletter|p(?:opular|rotection-?plan)|b(?:est-?sell|oth-?price|(?:uy|ought)-?together)|other-?(?:sellers|products)|warrant|zubehoer|aehnliche|empfehl|(?:^|[-_\s])(?:a(?:ds?|ccessor(?:y|ies))|reviews?|slider|bundles?)(?:[-_\s]|$)/;

const priceWords = "prices?|prix|preis|precio|preco|prezzo|prijs|cena|pris|amount|kaina|hinta|fiyat|harga";
const priceNames = new RegExp(
  `(?:^|[^a-z])(?:${priceWords})|(?:${priceWords})(?![a-z])|prc(?:[^a-z]|$)|msrp|(?:^|[^a-z])rrp(?:[^a-z]|$)`,
);
const brandNames = /brand(?!ed|ing)|manufacturer|designer|vendor/;
const buyNames =
  /add-?_?to-?_?(?:cart|basket|bag)|buy-?_?now|b(?:tn|utton)-?cart|buy-?box-?button|add2cart|ajout-?panier|warenkorb/;

/** What a part of a page is, in bits. */
export const ofPrice = 1;
export const ofOthers = 2;
export const ofBrand = 4;
export const ofBuying = 8;

export const partMeaning = (word: string): Meaning =>
  (priceNames.test(word) ? ofPrice : 0) |
  (besideNames.test(word) ? ofOthers : 0) |
  (brandNames.test(word) ? ofBrand : 0) |
  (buyNames.test(word) ? ofBuying : 0);

const former =
  "old|was|former|rrp|msrp|uvp|strike(?:d|through|price)?|crossed|compare(?:at)?|before|prev(?:ious)?|month(?:ly)?|instal{1,2}ments?|shipping|delivery|sav(?:ed?|ings?)|youdiscount|discount-?(?:amount|percent)|excl(?:uding)?|deposit|wholesale|bulk|tier|break|barre|ancien|anterior|antes|tachado|streich|alt(?:er)?|points";
const formerNames = new RegExp(`(?:^|[^a-z])(?:${former})(?:[^a-z]|$)|price(?:old|was|before)|(?:was|old)-?price`);
const perhapsFormerNames =
  /(?:^|[^a-z])(?:list|regular|reg|retail|original|orig|normal|standard|base|unit)(?:[^a-z]|$)|(?:list|retail|original|regular)-?price/;
const currentNames =
  /(?:^|[^a-z])(?:sales?|special|now|current|our|final|actual|today|offer|promo|selling|new|aktuell|actuel|oferta|incl|including)(?:[^a-z]|$)|(?:sales?|special|current|our|final|now|selling)price|price(?:sale|now|current)/;

/** Which price names speak of, in bits; `ofPerhapsFormer` ones mean the former price where there is another, and the price where there is none. */
export const ofFormer = 1;
export const ofPerhapsFormer = 2;
export const ofCurrent = 4;

export const priceMeaning = (word: string): Meaning =>
  (formerNames.test(word) ? ofFormer : 0) |
  (perhapsFormerNames.test(word) ? ofPerhapsFormer : 0) |
  (currentNames.test(word) ? ofCurrent : 0);

/** Words shown before a price, in small letters, that say which one it is. */
export const formerLabel =
  /(?:^|\s)(?:was|(?:list|retail|regular)(?: price)?|reg|rrp|msrp|uvp|statt|anstatt|save|you save|savings|discount|instead of|au lieu de|prix conseillé|economisez|antes|precio anterior|compare at|before|shipping|delivery|versand|deposit|excl\. (?:vat|tax)|zzgl\. mwst.*|ht)\s*\.?\s*:?$/;
export const currentLabel =
  /(?:^|\s)(?:(?:price )?now|sale|today|(?:sale|our|your|special) price|ahora|maintenant|jetzt|inkl\. mwst.*)\s*:?$/;

export const brandLink = /\/(?:brand|marca|marque|marke)|[?&]brand=/i;
