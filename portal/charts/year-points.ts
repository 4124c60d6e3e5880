import * as Plot from "@observablehq/plot";
import type { Figure } from "../../shared/figure/figure.ts";
import type { Unit } from "../../shared/figure/unit.ts";
import { colourOf, ink, paper, type Tone } from "./palette.ts";
import { pointTitle } from "./plot-svg.ts";
import { labelReach, labelShift, sidesOf } from "./uncovered-labels.ts";
import type { DrawnSeries } from "./year-panel.ts";

/** A figure as a dot. */
type Point = {
  figure: Figure;
  tone: Tone;
  year: number;
  value: number;
  /** Its value is printed below the dot, unless it would cover something there. */
  below: boolean;
};

const symbolOf = { exact: "circle", rounded: "circle", over: "triangle", nearly: "triangle2", about: "diamond" } as const;

/**
 * The dots of all series.
 * @param top of the axis
 * @param inner height of the panel between its margins
 */
export function pointsOf<U extends Unit>(series: readonly DrawnSeries<U>[], top: number, inner: number, font: number): Point[] {
  /** A label lies where the line does not: below a dot that the line comes down to, if there is room above the axis. */
  const isBelow = (figures: readonly Figure[], place: number): boolean => {
    const value = figures[place]?.quantity.value ?? 0;
    const beside = [figures[place - 1], figures[place + 1]].flatMap((figure) => (figure ? [figure.quantity.value] : []));
    const higher = beside.reduce((sum, neighbour) => sum + neighbour - value, 0) > 0;
    return higher && (value / top) * inner > font * 2;
  };
  return series.flatMap(({ tone, runs }) =>
    runs.flatMap(({ figures }) =>
      figures.map((figure, place) => {
        const below = isBelow(figures, place);
        return { figure, tone, year: figure.fiscalYear, value: figure.quantity.value, below };
      }),
    ),
  );
}

export const dots = (points: readonly Point[], radius: number): Plot.Markish =>
  Plot.dot(points, {
    x: "year",
    y: "value",
    r: radius,
    symbol: ({ figure }: Point) => symbolOf[figure.quantity.precision],
    // A filled dot is a number printed to the last digit; a hollow one was printed rounded or as a bound.
    fill: ({ figure, tone }: Point) => (figure.quantity.precision === "exact" ? colourOf(tone) : paper),
    stroke: ({ tone }: Point) => colourOf(tone),
    strokeWidth: 1.75,
    title: ({ figure }: Point) => pointTitle(figure),
  });

const labelPlaces = (["start", "middle", "end"] as const).flatMap((anchor) => [
  { anchor, below: false },
  { anchor, below: true },
]);

/** Where a year and a value lie in the drawing, and its axis, in user units. */
export type PointScale = { x: (year: number) => number; y: (value: number) => number; bottom: number };

/** Values printed beside their dots. A label centred on a dot near the edge would be cut off there. */
export function pointLabels(
  points: readonly Point[],
  named: (figure: Figure) => boolean,
  words: (figure: Figure) => string,
  years: readonly [number, number],
  font: number,
  scale: PointScale,
): Plot.Markish[] {
  const placeOf = ({ year, value }: Point) => ({ x: scale.x(year), y: scale.y(value) });
  const labels = points
    .filter(({ figure }) => named(figure))
    .map((point) => ({
      ...placeOf(point),
      point,
      text: words(point.figure),
      below: point.below,
      anchor: anchorOf(point.year, years),
    }));
  const sides = sidesOf(labels, points.map(placeOf), font, scale.bottom);
  return labelPlaces.map(({ anchor, below }) =>
    Plot.text(
      labels.filter((label, index) => label.anchor === anchor && sides[index] === below),
      {
        x: ({ point }: (typeof labels)[number]) => point.year,
        y: ({ point }: (typeof labels)[number]) => point.value,
        text: "text",
        dy: labelShift(below) * font,
        dx: labelReach[anchor] * font,
        textAnchor: anchor,
        fill: ink,
        stroke: paper,
        strokeWidth: 4,
        fontWeight: 600,
      },
    ),
  );
}

function anchorOf(year: number, [from, to]: readonly [number, number]): "start" | "middle" | "end" {
  const place = (year - from) / Math.max(1, to - from);
  return place < 0.08 ? "start" : place > 0.88 ? "end" : "middle";
}
