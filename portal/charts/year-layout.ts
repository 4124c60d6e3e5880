import type { Unit } from "../../shared/figure/unit.ts";
import type { Language } from "../text/language.ts";
import { axisNumber } from "./axis-number.ts";
import { niceTicks } from "./nice-ticks.ts";
import { wrapWords } from "./wrap-words.ts";

/** Mean width of a letter against the size of type, wide enough for capitals and digits. */
const letter = 0.57;

/** Where everything of a year panel goes, in user units. */
export type YearLayout = {
  margin: { left: number; right: number; top: number; bottom: number };
  valueTicks: number[];
  yearTicks: number[];
  heading: string;
  /** Names at the ends of lines, wrapped. */
  endLabels: string[];
};

export function layOutYears(panel: {
  width: number;
  font: number;
  top: number;
  unit: Unit;
  years: readonly [number, number];
  heading: string;
  names: readonly string[];
  /** Room for at least so many letters before the axis, so that panels above each other share their years. */
  leastTickLetters: number;
  language: Language;
}): YearLayout {
  const { width, font, top, years } = panel;
  const valueTicks = niceTicks(top, 4);
  const tickLetters = Math.max(
    panel.leastTickLetters,
    ...valueTicks.map((tick) => axisNumber(tick, panel.unit, panel.language).length),
  );
  const heading = panel.heading === "" ? [] : wrapWords(panel.heading, Math.floor(width / (font * letter)));
  const labels = panel.names.map((name) => wrapWords(name, width < 400 ? 10 : 16));
  const longest = Math.max(0, ...labels.flat().map((line) => line.length));
  const margin = {
    left: tickLetters * font * 0.62 + 8,
    right: longest === 0 ? font * 1.4 : longest * font * (letter + 0.03) + 8,
    top: font * (1.7 + 1.3 * heading.length),
    bottom: font * 2,
  };
  const room = width - margin.left - margin.right;
  const span = years[1] - years[0];
  const step = [1, 2, 3, 4, 5, 10].find((every) => (room / (span + 1)) * every > font * 3.3) ?? 10;
  return {
    margin,
    valueTicks,
    yearTicks: Array.from({ length: Math.floor(span / step) + 1 }, (_, index) => years[1] - index * step).reverse(),
    heading: heading.join("\n"),
    endLabels: labels.map((lines) => lines.join("\n")),
  };
}
