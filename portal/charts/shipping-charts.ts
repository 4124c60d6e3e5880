import { formatFiscalYear } from "../../shared/figure/format-figure.ts";
import { runsOf, seriesOf } from "../../shared/figure/series.ts";
import { summariseRanking } from "../../shared/figure/summarise-ranking.ts";
import { figures, subjectName } from "../loaders/figures.ts";
import { ohssShippingWords, shippingCountWords, shippingValueWords } from "../text/charts/shipping-words.ts";
import type { Chart } from "./chart.ts";
import { bothLanguages, chartOf, figureAt, say, sayValue, yearOf } from "./chart-of.ts";
import { latestOhssYear, ohssPairs, seriesOfPairs } from "./ohss-pairs.ts";
import { drawPairedBars, percent } from "./paired-bars.ts";
import { drawYearPanel } from "./year-panel.ts";

const modes = [
  { subject: "express", tone: "teal" },
  { subject: "mail", tone: "plum" },
  { subject: "cargo", tone: "amber" },
] as const;
const countOf = (subject: string) => seriesOf(figures, "shipping", "shipments", subject);
const msrpOf = (subject: string) => seriesOf(figures, "shipping", "msrp", subject);
const valued = modes.filter(({ subject }) => subject !== "mail");

const countChart = chartOf({
  id: "shipping",
  topic: "shipping",
  series: modes.map(({ subject }) => ({ name: subjectName("shipping", subject), series: countOf(subject) })),
  words: shippingCountWords,
  facts: (language) => {
    const [first, last] = [figureAt(countOf("express"), 0), figureAt(countOf("express"), -1)];
    return {
      first: sayValue(first, language),
      firstYear: yearOf(first, language),
      last: sayValue(last, language),
      lastYear: yearOf(last, language),
    };
  },
  draw: (size, language) =>
    drawYearPanel(
      {
        unit: "shipments",
        years: [2012, 2018],
        series: modes.map(({ subject, tone }) => ({
          name: subjectName("shipping", subject)[language],
          tone,
          runs: runsOf(countOf(subject)),
        })),
        named: (figure) => figure === figureAt(countOf(figure.subject), -1),
      },
      size,
      language,
    ),
});

const valueChart = chartOf({
  id: "shipping-value",
  topic: "shipping",
  series: valued.map(({ subject }) => ({ name: subjectName("shipping", subject), series: msrpOf(subject) })),
  words: shippingValueWords,
  facts: (language) => {
    const [cargo, express] = [figureAt(msrpOf("cargo"), -1), figureAt(msrpOf("express"), -1)];
    return { cargo: say(cargo, language), express: say(express, language), year: yearOf(cargo, language) };
  },
  draw: (size, language) =>
    drawYearPanel(
      {
        unit: "msrp-usd",
        years: [2012, 2018],
        series: valued.map(({ subject, tone }) => ({
          name: subjectName("shipping", subject)[language],
          tone,
          runs: runsOf(msrpOf(subject)),
        })),
        named: (figure) => figure.fiscalYear === 2013,
      },
      size,
      language,
    ),
});

const ohssShippingChart = chartOf({
  id: "ohss-shipping",
  topic: "shipping",
  series: seriesOfPairs("ohss-shipping", 16),
  words: ohssShippingWords,
  facts: (language) => {
    const vessel = ohssPairs("ohss-shipping", language).find(({ lines }) => lines.subject === "Commercial Vessel");
    return {
      lines: percent(vessel?.lineShare ?? 0, language),
      value: percent(vessel?.msrpShare ?? 0, language),
      year: formatFiscalYear(latestOhssYear, language),
    };
  },
  summary: bothLanguages((language) =>
    (["lines", "msrp"] as const)
      .map((measure) =>
        summariseRanking(
          ohssPairs("ohss-shipping", language).map((pair) => pair[measure]),
          ({ subject }) => subjectName("ohss-shipping", subject)[language],
          language,
          5,
        ),
      )
      .join(" "),
  ),
  draw: (size, language) => drawPairedBars(ohssPairs("ohss-shipping", language, 9), ohssShippingWords[language], size, language),
});

export const shippingCharts: readonly Chart[] = [countChart, valueChart, ohssShippingChart];
