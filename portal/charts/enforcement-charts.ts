import { measureLabel } from "../../shared/figure/figure-labels.ts";
import { interruptionsOf, runsOf, seriesOf } from "../../shared/figure/series.ts";
import { figures } from "../loaders/figures.ts";
import { drawnWords } from "../text/charts/chart-words.ts";
import { arrestsWords, exclusionWords } from "../text/charts/enforcement-words.ts";
import type { Chart } from "./chart.ts";
import { chartOf, figureAt, highestOf, sayValue, yearOf } from "./chart-of.ts";
import { drawColumnPanel } from "./column-panel.ts";
import { drawYearPanel } from "./year-panel.ts";

const arrests = seriesOf(figures, "enforcement", "arrests");
const indictments = seriesOf(figures, "enforcement", "indictments");
const convictions = seriesOf(figures, "enforcement", "convictions");
const exclusions = seriesOf(figures, "enforcement", "exclusion-order-shipments");

const arrestsChart = chartOf({
  id: "arrests",
  topic: "enforcement",
  series: [arrests, indictments, convictions].map((series) => ({ name: measureLabel[series.measure], series })),
  words: arrestsWords,
  facts: (language) => {
    const [peak, last] = [highestOf(arrests), figureAt(arrests, -1)];
    return {
      peak: sayValue(peak, language),
      peakYear: yearOf(peak, language),
      arrests: sayValue(last, language),
      convictions: sayValue(figureAt(convictions, -1), language),
      lastYear: yearOf(last, language),
    };
  },
  draw: (size, language) =>
    drawYearPanel(
      {
        unit: "persons",
        years: [2005, 2021],
        series: [
          { name: measureLabel.arrests[language], tone: "teal", runs: runsOf(arrests) },
          { name: measureLabel.indictments[language], tone: "amber", runs: runsOf(indictments) },
          { name: measureLabel.convictions[language], tone: "plum", runs: runsOf(convictions) },
        ],
        gaps: interruptionsOf(arrests).flatMap((gap) =>
          gap.kind === "missing" ? [{ years: gap.years, words: drawnWords[language].notFound }] : [],
        ),
        named: (figure) =>
          figure === highestOf(arrests) || figure === figureAt(arrests, -1) || figure === figureAt(convictions, -1),
      },
      size,
      language,
    ),
});

const exclusionChart = chartOf({
  id: "exclusion-orders",
  topic: "enforcement",
  series: [{ name: measureLabel["exclusion-order-shipments"], series: exclusions }],
  words: exclusionWords,
  facts: (language) => ({
    last: sayValue(figureAt(exclusions, -1), language),
    lastYear: yearOf(figureAt(exclusions, -1), language),
  }),
  draw: (size, language) =>
    drawColumnPanel(
      {
        unit: "excluded-shipments",
        columns: exclusions.figures.map((figure) => ({ figure, tone: "slate" })),
        years: [2012, 2018],
        gapWords: drawnWords[language].notFound,
        height: size.height * 0.8,
      },
      size,
      language,
    ),
});

export const enforcementCharts: readonly Chart[] = [arrestsChart, exclusionChart];
