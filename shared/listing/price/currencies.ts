import { isLetter } from "../letters.ts";

// Own tables: the price parsers on npm are unmaintained and none knows three-decimal currencies or reads `$` by the shop's country.

/** ISO 4217 codes that shops price in. */
const codes = new Set(
  "AED ARS AUD BDT BGN BHD BOB BRL CAD CHF CLP CNY COP CRC CZK DKK DOP DZD EGP EUR GBP GEL GHS GTQ HKD HNL HRK HUF IDR ILS INR IQD ISK JMD JOD JPY KES KRW KWD KZT LBP LKR LYD MAD MUR MXN MYR NGN NIO NOK NPR NZD OMR PAB PEN PHP PKR PLN PYG QAR RON RSD RUB SAR SEK SGD THB TND TRY TTD TWD TZS UAH UGX USD UYU VES VND ZAR".split(
    " ",
  ),
);
const threeDecimals = new Set(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]);
const noDecimals = new Set(["CLP", "COP", "IDR", "ISK", "JPY", "KRW", "PYG", "UGX", "VND"]);

/** What stands beside a price and means one currency, longest first where one begins with another. */
const marks = pairsOf(
  "US$ USD|AU$ AUD|CA$ CAD|HK$ HKD|NT$ TWD|NZ$ NZD|MX$ MXN|MXN$ MXN|R$ BRL|RD$ DOP|S$ SGD|A$ AUD|C$ CAD|U$S USD|Â£ GBP|â‚¬ EUR|€ EUR|EURO EUR|£ GBP|₹ INR|RS INR|円 JPY|元 CNY|₩ KRW|원 KRW|₫ VND|₱ PHP|₺ TRY|TL TRY|₽ RUB|РУБ RUB|₴ UAH|ГРН UAH|₪ ILS|฿ THB|₦ NGN|₸ KZT|ZŁ PLN|KČ CZK|FT HUF|LEI RON|ЛВ BGN|S/ PEN|RM MYR|RP IDR|DT TND|CHF CHF|FR. CHF",
);
/** Marks that several countries share: the shop's country decides, else the first. */
const shared = pairsOf(
  "$ USD CAD AUD MXN COP CLP ARS NZD SGD HKD UYU TWD|¥ JPY CNY|￥ JPY CNY|KR SEK NOK DKK ISK|RS INR PKR LKR NPR MUR",
).map(([mark, codes]) => [mark, codes.split(" ")] as const);

const euroCountries = "at be cy de ee es fi fr gr hr ie it lt lu lv mt nl pt si sk".split(" ");
/** A currency's code begins with its country's. Left out is Libya, whose ending shops elsewhere use for their names. */
const byCountry = new Map([
  ...[...codes].filter((code) => code !== "LYD").map((code) => [code.slice(0, 2).toLowerCase(), code] as const),
  ...euroCountries.map((country) => [country, "EUR"] as const),
  ["uk", "GBP"] as const,
]);

const anyMark = new RegExp(
  [...codes, ...marks.map(([mark]) => mark), ...shared.map(([mark]) => mark)]
    .map((mark) => mark.replace(/[$/.]/g, "\\$&"))
    .join("|"),
);

/** An ISO 4217 code as the page writes it, in capitals; absent when it is none. */
export function currencyCode(text: string | undefined): string | undefined {
  const code = text?.trim().toUpperCase();
  return code && codes.has(code) ? code : undefined;
}

/** The currency of the country that an address's last label or a language tag's region names. `co` in `co.uk` is not Colombia: only the end counts. */
export function currencyOfCountry(country: string | undefined): string | undefined {
  return country ? byCountry.get(country.toLowerCase()) : undefined;
}

/** How many digits may stand after the decimal mark. */
export function decimalsOf(currency: string | undefined): 0 | 2 | 3 {
  if (currency && threeDecimals.has(currency)) return 3;
  return currency && noDecimals.has(currency) ? 0 : 2;
}

/** Whether a currency may be named in a text at all: a quick look that spares most texts the reading. */
export const mayNameCurrency = (text: string): boolean => anyMark.test(text.toUpperCase());

/**
 * The currency named by the marks around a number.
 * @param home the currency of the shop's country, for marks that several share
 */
export function currencyBeside(text: string, home?: string): string | undefined {
  const upper = text.toUpperCase();
  if (!anyMark.test(upper)) return undefined;
  for (const word of upper.match(/(?<![A-Z])[A-Z]{3}(?![A-Z])/g) ?? []) if (codes.has(word)) return word;
  for (const [mark, several] of shared) if (holds(upper, mark) && home && several.includes(home)) return home;
  for (const [mark, code] of marks) if (holds(upper, mark)) return code;
  for (const [mark, several] of shared) if (holds(upper, mark)) return several[0];
  return undefined;
}

const isOfWord = (sign: string): boolean => sign === "/" || isLetter(sign);

/** Whether the mark stands there as itself: a mark of letters is no part of a longer word. */
function holds(text: string, mark: string): boolean {
  const at = text.indexOf(mark);
  if (at < 0) return false;
  const joins = (a: number, b: number) => isOfWord(text.charAt(a)) && isOfWord(text.charAt(b));
  return !joins(at - 1, at) && !joins(at + mark.length - 1, at + mark.length);
}

/** `"US$ USD|€ EUR"`: what stands before the first space of each part, and what stands behind it. */
function pairsOf(list: string): (readonly [string, string])[] {
  return list.split("|").map((pair) => {
    const space = pair.indexOf(" ");
    return [pair.slice(0, space), pair.slice(space + 1)];
  });
}
