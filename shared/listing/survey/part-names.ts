/** Words in class, id and similar names that say what a part of a page is. Shops everywhere name parts in English, and in a few other languages. */
export const besideNames =
  /related|recommend|similar|carousel|also-?(?:bought|view|like)|cross-?sell|up-?sell|recently|viewed|sponsored|(?:^|[-_ ])ads?(?:[-_ ]|$)|mini-?(?:cart|basket|bag)|(?:cart|basket|bag)-?(?:drawer|summary|total|preview|dropdown|content)|mega-?menu|compare-?(?:items|products)|frequently|suggest|you-?may|newsletter|popular|best-?sell|featured|other-?(?:sellers|products)|customers-?who|financ|warrant|protection-?plan|zubehoer|aehnliche|empfehl|relacionad|recomend|similaires|(?:buy|bought)-?together|both-?price|(?:^|[-_ ])(?:reviews?|slider|accessor(?:y|ies)|bundles?)(?:[-_ ]|$)/i;
export const besideTags = new Set(["HEADER", "NAV", "FOOTER", "ASIDE"]);

const priceWords = "prices?|prix|preis|precio|preco|prezzo|prijs|cena|pris|amount|kaina|hinta|fiyat|harga";
export const priceNames = new RegExp(
  `(?:^|[^a-z])(?:${priceWords})|(?:${priceWords})(?![a-z])|prc(?:[^a-z]|$)|msrp|(?:^|[^a-z])rrp(?:[^a-z]|$)`,
  "i",
);

// The names are split at capitals first, so that "productNowPrice" reads "product-now-price".
const former =
  "old|was|former|rrp|msrp|uvp|strike|striked|strikethrough|crossed|compare|compareat|before|previous|prev|monthly|month|installments?|instalments?|shipping|delivery|save|saved|saving|savings|youdiscount|discount-?(?:amount|percent)|excl|excluding|deposit|wholesale|bulk|tier|break|barre|ancien|anterior|antes|tachado|streich|alt|alter|oldprice|wasprice|strikeprice|points";
export const formerNames = new RegExp(`(?:^|[^a-z])(?:${former})(?:[^a-z]|$)|price(?:old|was|before)|(?:was|old)-?price`, "i");
/** Names that mean the former price where there is another, and the price where there is none. */
export const perhapsFormerNames =
  /(?:^|[^a-z])(?:list|regular|reg|retail|original|orig|normal|standard|base|unit)(?:[^a-z]|$)|(?:list|retail|original|regular)-?price/i;
export const currentNames =
  /(?:^|[^a-z])(?:sale|sales|special|now|current|our|final|actual|today|offer|promo|selling|aktuell|actuel|oferta|incl|including)(?:[^a-z]|$)|(?:sale|special|current|our|final|sales|now|selling)price|price(?:sale|now|current)/i;

/** Words shown before a price that say which one it is. */
export const formerLabel =
  /(?:^|\s)(?:was|list|list price|retail|retail price|regular|regular price|reg|rrp|msrp|uvp|statt|anstatt|save|you save|savings|discount|instead of|au lieu de|prix conseillé|economisez|antes|precio anterior|compare at|before|shipping|delivery|versand|deposit|excl\. (?:vat|tax)|zzgl\. mwst.*|ht)\s*\.?\s*:?$/i;
export const currentLabel =
  /(?:^|\s)(?:now|sale|sale price|our price|today|your price|price now|special price|ahora|maintenant|jetzt|inkl\. mwst.*)\s*:?$/i;

export const brandNames = /brand(?!ed|ing)|manufacturer|designer|vendor/i;
export const brandLink = /\/(?:brand|marca|marque|marke)|[?&]brand=/i;
