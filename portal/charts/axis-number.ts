import { isDollars, isPercent, type Unit } from "../../shared/figure/unit.ts";
import type { Language } from "../text/language.ts";

/** A tick in as few letters as can be understood: `$2B`, `30,000`, `40%`; `$2,000 M` in Spanish. */
export function axisNumber(value: number, unit: Unit, language: Language): string {
  if (isPercent(unit)) return language === "es" ? `${value} %` : `${value}%`;
  const sign = isDollars(unit) ? "$" : "";
  const plain = (number: number) =>
    new Intl.NumberFormat(language === "es" ? "es-US" : "en-US", { maximumFractionDigits: 2, useGrouping: "always" }).format(
      number,
    );
  if (language === "es") return value >= 1e6 ? `${sign}${plain(value / 1e6)} M` : `${sign}${plain(value)}`;
  if (value >= 1e9) return `${sign}${plain(value / 1e9)}B`;
  return value >= 1e6 ? `${sign}${plain(value / 1e6)}M` : `${sign}${plain(value)}`;
}
