import type { CubeMeasure } from "../../../shared/figure/seizure-cube.ts";
import type { Language } from "../../text/language.ts";

/** An amount for a narrow column: lines whole, dollars to three digits: `$391M`, `$3.24B`; Spanish counts dollars in millions, `$3,244 M`. */
export function shortAmount(value: number, measure: CubeMeasure, language: Language): string {
  const whole = (number: number, digits = 0) =>
    new Intl.NumberFormat(language === "es" ? "es-US" : "en-US", { maximumFractionDigits: digits, useGrouping: "always" }).format(
      number,
    );
  if (measure === "lines") return whole(value);
  if (value < 1e6) return value < 1e3 ? `$${whole(value)}` : language === "es" ? `$${whole(value)}` : `$${whole(value / 1e3)}K`;
  if (language === "es") return `$${whole(value / 1e6, value < 1e7 ? 1 : 0)} M`;
  return value >= 1e9 ? `$${whole(value / 1e9, 2)}B` : `$${whole(value / 1e6, value < 1e7 ? 2 : value < 1e8 ? 1 : 0)}M`;
}
