import { formatValue } from "../../shared/figure/format-figure.ts";
import type { Quantity } from "../../shared/figure/quantity.ts";
import type { Language } from "../text/language.ts";

/** A value as it is printed inside a drawing: long exact amounts to three digits. Table, tooltip and files have every digit. */
export function drawnValue(quantity: Quantity, language: Language): string {
  if (quantity.precision !== "exact" || quantity.value < 1e6) return formatValue(quantity, language);
  return formatValue({ ...quantity, value: Number(quantity.value.toPrecision(3)), precision: "rounded" }, language);
}
