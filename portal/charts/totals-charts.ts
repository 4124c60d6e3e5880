import type { Figure } from "../../shared/figure/figure.ts";
import { measureLabel } from "../../shared/figure/figure-labels.ts";
import { interruptionsOf, runsOf, seriesOf } from "../../shared/figure/series.ts";
import { figures } from "../loaders/figures.ts";
import { drawnWords } from "../text/charts/chart-words.ts";
import { itemsWords, linesWords, shipmentsWords, twoSeriesWords, valueWords } from "../text/charts/totals-words.ts";
import type { Chart } from "./chart.ts";
import { bothLanguages, chartOf, figureAt, highestOf, say, sayValue, yearOf } from "./chart-of.ts";
import { drawColumnPanel } from "./column-panel.ts";
import { inGrid } from "./plot-svg.ts";
import { drawYearPanel } from "./year-panel.ts";

const shipments = seriesOf(figures, "totals", "shipments");
const msrp = seriesOf(figures, "totals", "msrp");
const domestic = seriesOf(figures, "totals", "domestic-value");
const items = seriesOf(figures, "enforcement", "items");
const lines = seriesOf(figures, "ohss-totals", "lines");
const ohssMsrp = seriesOf(figures, "ohss-totals", "msrp");

const shipmentsChart = chartOf({
  id: "shipments",
  topic: "totals",
  series: [{ name: measureLabel.shipments, series: shipments }],
  words: shipmentsWords,
  facts: (language) => {
    const [peak, last] = [highestOf(shipments), figureAt(shipments, -1)];
    return {
      peak: sayValue(peak, language),
      peakYear: yearOf(peak, language),
      last: sayValue(last, language),
      lastYear: yearOf(last, language),
    };
  },
  draw: (size, language) =>
    drawYearPanel(
      {
        unit: "shipments",
        series: [{ name: measureLabel.shipments[language], tone: "teal", runs: runsOf(shipments) }],
        years: [2003, 2025],
        gaps: [
          ...interruptionsOf(shipments).flatMap((gap) =>
            gap.kind === "missing" ? [{ years: gap.years, words: drawnWords[language].notFound }] : [],
          ),
          { years: [2024, 2025], words: drawnWords[language].notFound },
        ],
        named: (figure) => figure === highestOf(shipments) || figure === figureAt(shipments, -1),
      },
      size,
      language,
    ),
});

const valueChart = chartOf({
  id: "value",
  topic: "value",
  series: [
    { name: measureLabel["domestic-value"], series: domestic },
    { name: measureLabel.msrp, series: msrp },
  ],
  words: valueWords,
  facts: (language) => {
    const at2010 = (series: typeof msrp | typeof domestic) =>
      series.figures.find(({ fiscalYear }) => fiscalYear === 2010) ?? figureAt(series, 0);
    const last = figureAt(msrp, -1);
    return {
      last: say(last, language),
      lastYear: yearOf(last, language),
      msrp2010: say(at2010(msrp), language),
      domestic2010: say(at2010(domestic), language),
    };
  },
  draw: (size, language) => {
    const named = (figure: Figure) =>
      figure.fiscalYear === 2010 || figure === figureAt(msrp, -1) || figure === highestOf(domestic);
    // Wide enough for the longer of the two axes, so that a year stands below itself.
    const leastTickLetters = language === "es" ? 8 : 5;
    const both = { years: [2010, 2011], words: drawnWords[language].bothMeasures };
    return inGrid([
      drawYearPanel(
        {
          unit: "domestic-value-usd",
          heading: valueWords[language].domestic,
          series: [{ name: "", tone: "amber", runs: runsOf(domestic) }],
          years: [2003, 2025],
          leastTickLetters,
          gaps: [{ years: [2004], words: drawnWords[language].notFoundShort }, both],
          height: size.height * (size.name === "wide" ? 0.56 : 0.74),
          named,
        },
        size,
        language,
      ),
      drawYearPanel(
        {
          unit: "msrp-usd",
          heading: valueWords[language].msrp,
          series: [{ name: "", tone: "teal", runs: runsOf(msrp) }],
          years: [2003, 2025],
          leastTickLetters,
          gaps: [{ ...both, high: true }],
          height: size.height * (size.name === "wide" ? 0.72 : 0.86),
          named,
        },
        size,
        language,
      ),
    ]);
  },
});

const itemsChart = chartOf({
  id: "items",
  topic: "totals",
  series: [{ name: measureLabel.items, series: items }],
  words: itemsWords,
  facts: (language) => {
    const [first, last] = [figureAt(items, 0), figureAt(items, -1)];
    return {
      first: sayValue(first, language),
      firstYear: yearOf(first, language),
      last: say(last, language),
      lastYear: yearOf(last, language),
    };
  },
  draw: (size, language) =>
    drawColumnPanel(
      {
        unit: "items",
        columns: items.figures.map((figure) => ({ figure, tone: "plum" })),
        years: [2022, 2025],
        gapWords: drawnWords[language].notFound,
        height: size.height * 0.8,
      },
      size,
      language,
    ),
});

const linesChart = chartOf({
  id: "lines",
  topic: "totals",
  series: [{ name: measureLabel.lines, series: lines }],
  words: linesWords,
  facts: (language) => {
    const [first, last] = [figureAt(lines, 0), figureAt(lines, -1)];
    return {
      first: sayValue(first, language),
      firstYear: yearOf(first, language),
      last: sayValue(last, language),
      lastYear: yearOf(last, language),
    };
  },
  draw: (size, language) =>
    drawColumnPanel(
      {
        unit: "lines",
        columns: lines.figures.map((figure) => ({ figure, tone: "slate" })),
        years: [2019, 2023],
        gapWords: drawnWords[language].notFound,
        height: size.height * 0.8,
      },
      size,
      language,
    ),
});

const recentMsrp = { ...msrp, figures: msrp.figures.filter(({ fiscalYear }) => fiscalYear >= 2019 && fiscalYear <= 2023) };

const twoSeriesChart = chartOf({
  id: "two-series",
  topic: "value",
  series: [
    { name: bothLanguages((language) => twoSeriesWords[language].reports), series: recentMsrp },
    { name: bothLanguages((language) => twoSeriesWords[language].ohss), series: ohssMsrp },
  ],
  words: twoSeriesWords,
  facts: (language) => ({ years: `${yearOf(figureAt(ohssMsrp, 0), language)}–${figureAt(ohssMsrp, -1).fiscalYear}` }),
  draw: (size, language) => {
    const columns = size.name === "wide" ? 2 : 1;
    const top = Math.max(...[...recentMsrp.figures, ...ohssMsrp.figures].map(({ quantity }) => quantity.value)) * 1.15;
    const panel = {
      unit: "msrp-usd",
      years: [2019, 2023],
      top,
      height: size.height * (columns === 2 ? 0.8 : 0.66),
      gapWords: drawnWords[language].notFound,
    } as const;
    return inGrid(
      [
        drawColumnPanel(
          {
            ...panel,
            heading: twoSeriesWords[language].reports,
            columns: recentMsrp.figures.map((figure) => ({ figure, tone: "teal" })),
          },
          size,
          language,
          size.width / columns,
        ),
        drawColumnPanel(
          {
            ...panel,
            heading: twoSeriesWords[language].ohss,
            columns: ohssMsrp.figures.map((figure) => ({ figure, tone: "slate" })),
          },
          size,
          language,
          size.width / columns,
        ),
      ],
      columns,
    );
  },
});

export const totalsCharts: readonly Chart[] = [shipmentsChart, valueChart, itemsChart, linesChart, twoSeriesChart];
