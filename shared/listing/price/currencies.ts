import { isLetter } from "../letters.ts";

// Own tables: the price parsers on npm are unmaintained and none knows three-decimal currencies or reads `$` by the shop's country.

/** ISO 4217 codes that shops price in. */
const codes = new Set(
  "AED ARS AUD AZN BDT BGN BHD BOB BRL BYN CAD CHF CLP CNY COP CRC CZK DKK DOP DZD EGP EUR GBP GEL GHS GTQ HKD HNL HRK HUF IDR ILS INR IQD ISK JMD JOD JPY KES KRW KWD KZT LBP LKR LYD MAD MKD MUR MXN MYR NGN NIO NOK NPR NZD OMR PAB PEN PHP PKR PLN PYG QAR RON RSD RUB SAR SEK SGD THB TND TRY TTD TWD TZS UAH UGX USD UYU VES VND ZAR".split(
    " ",
  ),
);
const thousandths = /BHD|IQD|JOD|KWD|LYD|OMR|TND/;

const dollars = "USD CAD AUD MXN COP CLP ARS NZD SGD HKD UYU TWD BRL DOP JMD TTD";
/**
 * What stands beside a price, and the currencies that it may mean, longest first where one begins with another. Of several that share a
 * mark a code behind the number or the shop's country decides, else it is the first.
 */
const marks = pairsOf(
  `â‚¬ EUR|€ EUR|EURO EUR|₹ INR|円 JPY|元 CNY|RMB CNY|₩ KRW|원 KRW|₫ VND|Đ VND|₱ PHP|₺ TRY|TL TRY|₽ RUB|РУБ RUB BYN|₴ UAH|ГРН UAH|₪ ILS|฿ THB|บาท THB|₦ NGN|₸ KZT|₾ GEL|₼ AZN|ZŁ PLN|KČ CZK|FT HUF|LEI RON|ЛВ BGN|S/ PEN|B/ PAB|₡ CRC|₲ PYG|৳ BDT|KSH KES|SR SAR|DH MAD AED|RM MYR|RP IDR|DT TND|FR CHF|$ ${dollars}|¥ JPY CNY|￥ JPY CNY|KR SEK NOK DKK ISK|RS INR PKR LKR NPR MUR|₨ PKR INR LKR NPR MUR|£ GBP EGP LBP`,
).map(([mark, several]) => [mark, several.split(" ")] as const);
/** Whose dollars, pesos or reais, by the letters before the sign ("C $25.00"), where they are not those of a country ("HK$ 500"). */
const dollarLetters = new Map(pairsOf("A AUD|C CAD|J JMD|NT TWD|R BRL|RD DOP|S SGD"));
/** Letters that mean a currency only in the country that has it: beside a number they may mean anything elsewhere. */
const homeLetters: Readonly<Record<string, string>> = { R: "ZAR", Q: "GTQ", L: "HNL" };
/** Codes that are words as well ("shower gel 500"): they are a currency where they are the shop's country's. */
const wordCodes = /BOB|COP|DOP|GEL|MAD|PEN|TRY/;

const euroCountries = "at be cy de ee es fi fr gr hr ie it lt lu lv mt nl pt si sk".split(" ");
/** A currency's code begins with its country's. */
const byCountry = new Map([
  ...[...codes].map((code) => [code.slice(0, 2).toLowerCase(), code] as const),
  ...euroCountries.map((country) => [country, "EUR"] as const),
  // Languages that one country speaks go by here too, where no country has their letters.
  ...pairsOf("uk GBP|cs CZK|da DKK|ja JPY|ko KRW|nb NOK|vi VND"),
]);
// Shops elsewhere use the ending of Libya for their names.
byCountry.delete("ly");

const anyMark = new RegExp([...codes, ...marks.map(([mark]) => mark.replace("$", "\\$")), "\\b[RQL]\\.? ?\\d"].join("|"));

/** An ISO 4217 code as the page writes it, in capitals; absent when it is none. */
export function currencyCode(text: string | undefined): string | undefined {
  const code = text?.trim().toUpperCase();
  return code && codes.has(code) ? code : undefined;
}

/** The currency of the country that an address's last label or a language tag's region names. `co` in `co.uk` is not Colombia: only the end counts. */
export const currencyOfCountry = (country = ""): string | undefined => byCountry.get(country.toLowerCase());

/** Whether the currency counts in thousandths, so that three digits may stand after the decimal mark. */
export const countsThousandths = (currency = ""): boolean => thousandths.test(currency);

/** Whether a currency may be named in a text at all: a quick look that spares most texts the reading. */
export const mayNameCurrency = (text: string): boolean => anyMark.test(text.toUpperCase());

/**
 * The currency named by a mark beside a number: the empty text where it is one that is not known, as of "N$".
 * @param home the currency of the shop's country, for marks that several share
 * @param behind what follows the number: a code there goes before that country ("$20.00 AUD")
 */
export function currencyBeside(text: string, home = "", behind = ""): string | undefined {
  const upper = text.toUpperCase().replace("U$S", "US$");
  if (homeLetters[/(?<![A-Z])([RQL])\.?\s*$/.exec(upper)?.[1] ?? ""] === home && home) return home;
  if (!anyMark.test(upper)) return undefined;
  for (const word of upper.match(/(?<![A-Z])[A-Z]{3}(?![A-Z])/g) ?? [])
    if (codes.has(word) && (word === home || !wordCodes.test(word))) return word;
  const letters = lettersAtDollar(text, upper) ?? "";
  const own = dollarLetters.get(letters) ?? currencyOfCountry(letters);
  if (own && dollars.includes(own)) return own;
  if (letters && text.includes(`${letters}$`)) return "";
  for (const [mark, several] of marks) {
    const isHome = several.includes(home);
    // In capitals two letters may be a model ("DT 990", "RS 200"), and "5 ft" is a length.
    const isWeak = !isHome && /^[A-Z]{2}$/.test(mark) && (text.includes(mark) || text.includes("ft"));
    if (!isWeak && holds(upper, mark))
      return several.find((code) => behind.slice(0, 4).includes(code)) ?? (isHome ? home : several[0]);
  }
  return undefined;
}

/** Whether one mark may mean either currency, so that a price with it may be of both. */
export const shareMark = (a: string, b: string): boolean =>
  marks.some(([, several]) => several.includes(a) && several.includes(b));

/** The letters that tell whose dollars they are. Apart from the sign they may be a word: there only capitals count, and one alone only at the beginning. */
const lettersAtDollar = (text: string, upper: string): string | undefined =>
  (/(?<![A-Z])([A-Z]{1,2})\$/.exec(upper) ?? /(?<![A-Za-z])([A-Z]{2}) \$|^\W*([CRS]) \$|\$ ?([A-Z]{2})(?![A-Za-z])/.exec(text))
    ?.slice(1)
    .find(Boolean);

/** Whether the mark stands there as itself: a mark of letters is no part of a longer word. */
function holds(text: string, mark: string): boolean {
  const at = text.indexOf(mark);
  if (at < 0) return false;
  const isLetterAt = (place: number) => isLetter(text.charAt(place));
  const end = at + mark.length;
  return !(isLetterAt(at - 1) && isLetterAt(at)) && !((isLetterAt(end - 1) || mark.endsWith("/")) && isLetterAt(end));
}

/** `"US$ USD|€ EUR"`: what stands before the first space of each part, and what stands behind it. */
function pairsOf(list: string): (readonly [string, string])[] {
  return list.split("|").map((pair) => {
    const space = pair.indexOf(" ");
    return [pair.slice(0, space), pair.slice(space + 1)];
  });
}
