import { isLetter } from "../letters.ts";
import { countsThousandths, currencyBeside } from "./currencies.ts";
import { currencySign } from "./currency-sign.ts";

/** An amount in units of its currency (not cents), the currency where the text names one, and the upper end of a range. */
export type Price = { amount: number; to?: number; currency?: string };

const spaces = /\s/g;
// Digits in groups with one kind of mark or space between, and perhaps a decimal part.
const number =
  /\d{1,3}(?:([.,'’\s])\d{3})(?:\1\d{3})*(?:[.,]\d{1,3})?(?!\d)|\d{1,9}(?:[.,]\d{1,3})?(?!\d)|(?<=[$£€])\.\d\d(?!\d)/g;
/** Indian grouping: 1,29,900. */
const lakh = /\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d{1,2})?(?!\d)/g;

/** What a number counts when it is no price: hundredths, pieces, millilitres. */
const counted = /^\s?(?:%|(?:x|ml|k?g|oz)\b)/i;
/** What stands before a number that only ends a code: "MzI5Ljk5 $". */
const code = /\d[a-z]{2,}$/i;
/** What stands between a number and the mark behind it, the mark, and the next number where it follows at once. */
const behindNumber = /^([\s\u200e\u200f.,\-–—*()]*)([^\s\d\-–—~〜～]{1,6}(?: [A-Z]{2,3}(?![A-Za-z]))?)(\d)?/;
/** What joins the two ends of a range; the dash of "2-pack" does not. */
const rangeMark = /[-–—~〜～](?!.*[a-z]{3})|\s(?:to|bis|[aà]|hasta|até|tot|do|til|до)\s/i;

/**
 * Reads the first price in a short text, in any common notation: `$1,299.00`, `1.299,00 €`, `1 299,000 DT`, `₹1,29,900`, `CHF 12.–`.
 * A number with a currency of its own goes before one without: "3 for $10.00" says ten dollars.
 * @param home the currency of the shop's country; it decides what `$` means and whether `1.500` is one and a half or fifteen hundred
 */
export function readPrice(text: string, home?: string): Price | undefined {
  if (!/\d/.test(text)) return undefined;
  // "19€99" and "19 99 €" are 19.99.
  const short = text
    .slice(0, 400)
    .replace(/(\d)€(\d\d)(?!\d)/, "$1,$2€")
    .replace(/^([^\da-z]{0,5}\d{1,3})\s(\d\d[^\da-z]{0,5})$/, "$1,$2");
  const numbers = [...short.matchAll(/\d,\d{2},\d{3}/.test(short) ? lakh : number)];
  let bare: Price | undefined;
  for (const [at, first] of numbers.entries()) {
    const own = currencyAt(short, first, home);
    if (own === "" || counted.test(behind(short, first)) || code.test(short.slice(0, first.index))) continue;
    const second = numbers[at + 1];
    const between = second ? short.slice(first.index + first[0].length, second.index) : "";
    const upper = between.length < 16 && rangeMark.test(between) ? second : undefined;
    const ofUpper = upper && currencyAt(short, upper, home);
    // "10 – 20 €" has one mark for both; in "Pack of 2 – $10" and "iPhone 12 – 599 €" the first number is no price.
    const isBoth = !currencyBeside(between, home) && !/[a-z]/i.test(short.slice(0, first.index));
    const currency = own ?? (isBoth ? ofUpper : undefined);
    const amount = readAmount(first[0], currency ?? home);
    if (amount === undefined) continue;
    // "$10 – 20% off" is no range.
    const to = upper && (ofUpper || !/[%\da-z]/i.test(behind(short, upper))) ? readAmount(upper[0], currency ?? home) : undefined;
    const price = { amount, ...(to !== undefined && to > amount ? { to } : {}) };
    if (currency) return { ...price, currency };
    bare ??= price;
  }
  return bare;
}

const behind = (text: string, { 0: written, index }: RegExpExecArray): string => text.slice(index + written.length);

/** The currency that a mark at the number names: before it, or behind it where it is not the next number's. */
function currencyAt(text: string, found: RegExpExecArray, home: string | undefined): string | undefined {
  const before = text.slice(Math.max(0, found.index - 6), found.index).replace(/.*\d/, "");
  const rest = behind(text, found);
  const [, gap, mark = "", next] = behindNumber.exec(rest) ?? [];
  const isNext = next && (gap || mark.length > 1);
  return currencyBeside(before, home, rest) ?? (isNext ? undefined : currencyBeside(mark, home));
}

/** Whether a text is a price and hardly anything else: a number with a currency sign beside it, or with the letters of one. */
export function looksLikePrice(text: string): boolean {
  if (text.length >= 60 || !/\d/.test(text)) return false;
  if (currencySign.test(text)) return true;
  return [...text].some(isLetter);
}

/**
 * One written number as an amount.
 * A lone mark before exactly three digits groups thousands, unless the currency counts in thousandths.
 */
export function readAmount(written: string, currency?: string): number | undefined {
  const tight = written.replace(spaces, "").replace(/['’]/g, "");
  const at = Math.max(tight.lastIndexOf("."), tight.lastIndexOf(","));
  if (at < 0) return finite(tight);
  const whole = tight.slice(0, at);
  const part = tight.slice(at + 1);
  const mark = tight.charAt(at);
  const isMixed = /[.,]/.test(whole.replaceAll(mark, ""));
  const isThousands = whole.includes(mark) || (!countsThousandths(currency) && !/^0*$/.test(whole));
  const groups = !isMixed && part.length === 3 && isThousands;
  return finite(groups ? tight.replace(/[.,]/g, "") : `${whole.replace(/[.,]/g, "")}.${part}`);
}

/** A number that data for machines writes: always a dot for decimals, unless it cannot be. */
export function readMachineAmount(value: unknown, currency?: string): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) && value >= 0 ? value : undefined;
  if (typeof value !== "string") return undefined;
  const trimmed = value.trim();
  if (/^\d+(?:\.\d+)?$/.test(trimmed)) return finite(trimmed);
  return readPrice(trimmed, currency)?.amount;
}

function finite(text: string): number | undefined {
  const amount = Number.parseFloat(text);
  return Number.isFinite(amount) && amount >= 0 ? amount : undefined;
}
