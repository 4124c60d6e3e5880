import type { Figure } from "../../shared/figure/figure.ts";
import { formatFiscalYear } from "../../shared/figure/format-figure.ts";
import { runsOf, seriesOf } from "../../shared/figure/series.ts";
import { summariseRanking } from "../../shared/figure/summarise-ranking.ts";
import { figures, subjectName } from "../loaders/figures.ts";
import { drawnWords } from "../text/charts/chart-words.ts";
import { ohssOriginWords, ohssOriginYearsWords, originShareWords } from "../text/charts/origin-words.ts";
import type { Language } from "../text/language.ts";
import type { Chart } from "./chart.ts";
import { bothLanguages, chartOf, figureAt, sayValue, yearOf } from "./chart-of.ts";
import { latestOhssYear, ohssPairs, seriesOfPairs } from "./ohss-pairs.ts";
import { drawPairedBars, percent } from "./paired-bars.ts";
import { drawPanelGrid } from "./panel-grid.ts";
import { inGrid } from "./plot-svg.ts";
import { drawYearPanel } from "./year-panel.ts";

const drawnEconomies = [
  { subject: "China", tone: "teal" },
  { subject: "Hong Kong", tone: "amber" },
] as const;
const together = "China and Hong Kong combined";
const domesticShare = (subject: string) => seriesOf(figures, "economies", "share-of-domestic-value", subject);
const msrpShare = (subject: string) => seriesOf(figures, "economies", "share-of-msrp", subject);
const nameOf = (subject: string, language: Language): string => subjectName("economies", subject)[language];

/** The first and last share of an economy in each measure carry their value; the others are told in the table. */
const isEnd = (figure: Figure): boolean => {
  const { figures: own } = figure.measure === "share-of-msrp" ? msrpShare(figure.subject) : domesticShare(figure.subject);
  return figure === own[0] || figure === own.at(-1);
};

const originSharesChart = chartOf({
  id: "origins",
  topic: "origins",
  series: [
    ...drawnEconomies.flatMap(({ subject }) =>
      [domesticShare(subject), msrpShare(subject)].map((series) => ({ name: subjectName("economies", subject), series })),
    ),
    { name: subjectName("economies", together), series: msrpShare(together) },
  ],
  words: originShareWords,
  facts: (language) => {
    const [first, last] = [figureAt(domesticShare("China"), 0), figureAt(msrpShare("China"), -1)];
    return {
      first: sayValue(first, language),
      firstYear: yearOf(first, language),
      last: sayValue(last, language),
      lastYear: yearOf(last, language),
    };
  },
  draw: (size, language) => {
    const columns = size.name === "wide" ? 2 : 1;
    const words = originShareWords[language];
    const panel = { top: 100, height: columns === 2 ? size.height * 0.9 : 240, named: isEnd };
    return inGrid(
      [
        drawYearPanel(
          {
            ...panel,
            unit: "percent-of-domestic-value",
            heading: words.domestic,
            years: [2007, 2011],
            gaps: [{ years: [2007], words: drawnWords[language].notFound }],
            series: drawnEconomies.map(({ subject, tone }) => ({
              name: nameOf(subject, language),
              tone,
              runs: runsOf(domesticShare(subject)),
            })),
          },
          size,
          language,
          columns === 2 ? size.width * 0.42 : size.width,
        ),
        drawYearPanel(
          {
            ...panel,
            unit: "percent-of-msrp",
            heading: words.msrp,
            years: [2012, 2022],
            gaps: [{ years: [2017, 2020, 2021], words: "" }],
            series: [
              ...drawnEconomies.map(({ subject, tone }) => ({
                name: nameOf(subject, language),
                tone,
                runs: runsOf(msrpShare(subject)),
              })),
              { name: nameOf(together, language), tone: "slate" as const, runs: runsOf(msrpShare(together)) },
            ],
          },
          size,
          language,
          columns === 2 ? size.width * 0.58 : size.width,
        ),
      ],
      columns,
    );
  },
});

const ohssOriginsChart = chartOf({
  id: "ohss-origins",
  topic: "origins",
  series: seriesOfPairs("ohss-economies", 12),
  words: ohssOriginWords,
  facts: (language) => {
    const pairs = ohssPairs("ohss-economies", language, 200);
    const [first] = pairs;
    const unknown = pairs.find(({ lines }) => lines.subject === "Unknown");
    return {
      first: first?.name ?? "",
      lines: percent(first?.lineShare ?? 0, language),
      value: percent(first?.msrpShare ?? 0, language),
      unknown: percent(unknown?.lineShare ?? 0, language),
      year: formatFiscalYear(latestOhssYear, language),
    };
  },
  summary: bothLanguages((language) =>
    (["lines", "msrp"] as const)
      .map((measure) =>
        summariseRanking(
          ohssPairs("ohss-economies", language, 12).map((pair) => pair[measure]),
          ({ subject }) => subjectName("ohss-economies", subject)[language],
          language,
          6,
        ),
      )
      .join(" "),
  ),
  draw: (size, language) => drawPairedBars(ohssPairs("ohss-economies", language, 12), ohssOriginWords[language], size, language),
});

const byLines = [...new Set(figures.filter(({ table }) => table === "ohss-economies").map(({ subject }) => subject))]
  .map((subject) => seriesOf(figures, "ohss-economies", "lines", subject))
  .sort((a, b) => (b.figures.at(-1)?.quantity.value ?? 0) - (a.figures.at(-1)?.quantity.value ?? 0))
  .slice(0, 9);

const ohssOriginYearsChart = chartOf({
  id: "ohss-origins-by-year",
  topic: "origins",
  series: byLines.map((series) => ({ name: subjectName("ohss-economies", series.subject), series })),
  words: ohssOriginYearsWords,
  facts: (language) => {
    const [top] = byLines;
    if (!top) throw new Error("The OHSS table has no origins. Restore content/figures/ohss-lines.csv.");
    return {
      first: subjectName("ohss-economies", top.subject)[language],
      from: sayValue(figureAt(top, 0), language),
      to: sayValue(figureAt(top, -1), language),
      lastYear: yearOf(figureAt(top, -1), language),
    };
  },
  draw: (size, language) =>
    drawPanelGrid(
      byLines.map((series, index) => ({
        unit: "lines" as const,
        heading: subjectName("ohss-economies", series.subject)[language],
        series: [{ name: series.subject, tone: index === 0 ? ("teal" as const) : ("slate" as const), runs: runsOf(series) }],
        years: [2019, 2023] as const,
        endLabels: false,
        named: (figure) => figure.fiscalYear === latestOhssYear,
      })),
      size,
      language,
    ),
});

export const originCharts: readonly Chart[] = [originSharesChart, ohssOriginsChart, ohssOriginYearsChart];
