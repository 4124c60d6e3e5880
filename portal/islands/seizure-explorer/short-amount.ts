import { formatNumber } from "../../../shared/figure/format-figure.ts";
import type { CubeMeasure } from "../../../shared/figure/seizure-cube.ts";
import type { Language } from "../../text/language.ts";

/** An amount for a narrow column: lines whole, dollars to three digits: `$391M`, `$3.24B`; Spanish counts dollars in millions, `$3,244 M`. */
export function shortAmount(value: number, measure: CubeMeasure, language: Language): string {
  if (measure === "lines") return formatNumber(value, language);
  if (value < 1e3 || (value < 1e6 && language === "es")) return `$${formatNumber(Math.round(value), language)}`;
  if (language === "es") return `$${formatNumber(threeDigits(value / 1e6), language)} M`;
  const [power, unit] = value >= 1e9 ? [1e9, "B"] : value >= 1e6 ? [1e6, "M"] : [1e3, "K"];
  return `$${formatNumber(threeDigits(value / power), language)}${unit}`;
}

/** Three digits at least: what stands before the point is never cut. */
const threeDigits = (value: number): number => (value >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
