import { isLetter } from "../letters.ts";
import { currencyBeside, decimalsOf } from "./currencies.ts";
import { currencySign } from "./currency-sign.ts";

/** An amount in units of its currency (not cents), the currency where the text names one, and the upper end of a range. */
export type Price = { amount: number; to?: number; currency?: string };

const spaces = /[\s\u00a0\u202f\u2009]/g;
// Digits in groups with one kind of mark or space between, and perhaps a decimal part.
const number = /\d{1,3}(?:([.,'’\s\u00a0\u202f\u2009])\d{3})(?:\1\d{3})*(?:[.,]\d{1,3})?(?!\d)|\d{1,9}(?:[.,]\d{1,3})?(?![\d])/g;
/** Indian grouping: 1,29,900. */
const lakh = /\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d{1,2})?(?!\d)/g;

/**
 * Reads the first price in a short text, in any common notation: `$1,299.00`, `1.299,00 €`, `1 299,000 DT`, `₹1,29,900`, `CHF 12.–`.
 * @param home the currency of the shop's country; it decides what `$` means and whether `1.500` is one and a half or fifteen hundred
 */
export function readPrice(text: string, home?: string): Price | undefined {
  if (!/\d/.test(text)) return undefined;
  const short = text.slice(0, 400);
  const numbers = [...short.matchAll(/\d,\d{2},\d{3}/.test(short) ? lakh : number)];
  for (let at = 0; at < numbers.length; at++) {
    const first = numbers[at];
    if (!first) break;
    const before = short.slice(Math.max(0, first.index - 6), first.index);
    const after = short.slice(first.index + first[0].length, first.index + first[0].length + 6);
    if (/^\s*%|^\s*x\b/i.test(after)) continue;
    const currency = currencyBeside(before.replace(/.*\d/, ""), home) ?? currencyBeside(after.replace(/[\d].*/, ""), home);
    const amount = readAmount(first[0], currency ?? home);
    if (amount === undefined) continue;
    const second = numbers[at + 1];
    const between = second ? short.slice(first.index + first[0].length, second.index) : "";
    const to =
      second && between.length < 16 && /[-–—~]|\bto\b|\bbis\b|\bà\b|\ba\b/i.test(between)
        ? readAmount(second[0], currency ?? home)
        : undefined;
    const found = currency ?? (second ? currencyBeside(between, home) : undefined);
    return {
      amount,
      ...(to !== undefined && to > amount ? { to } : {}),
      ...(found === undefined ? {} : { currency: found }),
    };
  }
  return undefined;
}

/** Whether a text is a price and hardly anything else: a number with a currency sign beside it, or with the letters of one. */
export function looksLikePrice(text: string): boolean {
  if (text.length >= 60 || !/\d/.test(text)) return false;
  if (currencySign.test(text)) return true;
  for (let at = 0; at < text.length; at++) if (isLetter(text.charAt(at))) return true;
  return false;
}

/**
 * One written number as an amount.
 * A lone mark before exactly three digits groups thousands, unless the currency counts in thousandths.
 */
export function readAmount(written: string, currency?: string): number | undefined {
  const tight = written.replace(spaces, "").replace(/['’]/g, "");
  const marks = [...tight.matchAll(/[.,]/g)];
  const last = marks.at(-1);
  if (!last) return finite(tight);
  const whole = tight.slice(0, last.index);
  const part = tight.slice(last.index + 1);
  const mixed = marks.some(([mark]) => mark !== last[0]);
  const repeated = !mixed && marks.length > 1;
  const groups = repeated || (!mixed && part.length === 3 && decimalsOf(currency) !== 3 && !/^0*$/.test(whole));
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
