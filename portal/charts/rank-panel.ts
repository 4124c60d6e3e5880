import * as Plot from "@observablehq/plot";
import type { Figure } from "../../shared/figure/figure.ts";
import type { ChartSize } from "./chart.ts";
import { colourOf, ink, paper, quiet, type Tone } from "./palette.ts";
import { type Drawing, drawPlot, pointTitle, seriesTitle } from "./plot-svg.ts";

/** Ranks over consecutive years: who passed whom. */
export type RankPanel = {
  years: readonly number[];
  subjects: readonly { name: string; tone: Tone; ranks: readonly { figure: Figure; rank: number }[] }[];
  last: number;
};

export function drawRankPanel({ years, subjects, last }: RankPanel, size: ChartSize): Drawing {
  const inside = (ranks: RankPanel["subjects"][number]["ranks"]) => ranks.filter(({ rank }) => rank <= last);
  const dots = subjects.flatMap(({ name, tone, ranks }) =>
    inside(ranks).map(({ figure, rank }) => ({ name, tone, figure, rank, year: figure.fiscalYear })),
  );
  const labelWidth = Math.max(...subjects.map(({ name }) => name.length)) * size.font * 0.56 + 18;
  const radius = size.font * 0.85;
  const ends = dots.filter(({ year }) => year === years.at(-1));
  return drawPlot({
    width: size.width,
    height: last * size.font * 2.7 + size.font * 3.2,
    marginLeft: radius + 4,
    marginRight: labelWidth + radius,
    marginTop: size.font * 1.4,
    marginBottom: size.font * 2.9,
    style: { fontSize: `${size.font}px` },
    x: { domain: [years[0] ?? 0, years.at(-1) ?? 0], axis: null },
    y: { domain: [last, 1], axis: null },
    marks: [
      ...subjects.flatMap(({ name, tone, ranks }) =>
        joined(inside(ranks)).map((part) =>
          Plot.line(part, {
            x: ({ figure }: { figure: Figure }) => figure.fiscalYear,
            y: "rank",
            z: () => name,
            stroke: colourOf(tone),
            strokeWidth: 3,
            strokeOpacity: tone === "rest" ? 0.55 : 1,
            curve: "bump-x",
            title: ({ figure }: { figure: Figure }) => seriesTitle(figure),
          }),
        ),
      ),
      Plot.dot(dots, {
        x: "year",
        y: "rank",
        r: radius,
        fill: ({ tone }: (typeof dots)[number]) => colourOf(tone),
        stroke: paper,
        strokeWidth: 2,
        title: ({ figure }: (typeof dots)[number]) => pointTitle(figure),
      }),
      Plot.text(dots, {
        x: "year",
        y: "rank",
        text: ({ rank }: (typeof dots)[number]) => String(rank),
        fill: paper,
        fontWeight: 650,
        fontSize: size.font * 0.9,
        pointerEvents: "none",
      }),
      Plot.text(ends, {
        x: "year",
        y: "rank",
        text: "name",
        textAnchor: "start",
        dx: radius + 6,
        fill: ({ tone }: (typeof ends)[number]) => (tone === "rest" ? ink : colourOf(tone)),
        fontWeight: 600,
      }),
      Plot.axisX([...years], {
        tickFormat: (year: number) => String(year),
        tickSize: 0,
        tickPadding: radius + 8,
        label: null,
        fill: quiet,
        fontSize: size.font,
      }),
    ],
  });
}

/** Parts of consecutive years inside the drawn ranks: a kind that falls below the last rank and returns is not joined across. */
function joined(ranks: RankPanel["subjects"][number]["ranks"]): RankPanel["subjects"][number]["ranks"][] {
  const parts: { figure: Figure; rank: number }[][] = [];
  for (const ranked of ranks) {
    const current = parts.at(-1);
    if (current?.at(-1)?.figure.fiscalYear === ranked.figure.fiscalYear - 1) current.push(ranked);
    else parts.push([ranked]);
  }
  return parts.filter(({ length }) => length > 1);
}
