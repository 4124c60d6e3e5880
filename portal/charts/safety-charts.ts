import { breaks } from "../../shared/figure/break.ts";
import type { Figure } from "../../shared/figure/figure.ts";
import { measureLabel } from "../../shared/figure/figure-labels.ts";
import { runsOf, type Series, seriesOf } from "../../shared/figure/series.ts";
import { summariseRanking } from "../../shared/figure/summarise-ranking.ts";
import { figures, subjectName } from "../loaders/figures.ts";
import { drawnWords } from "../text/charts/chart-words.ts";
import { safetySharesWords, safetyYearsWords } from "../text/charts/safety-words.ts";
import { drawBarPanel } from "./bar-panel.ts";
import type { Chart } from "./chart.ts";
import { bothLanguages, chartOf, figureAt, say, sayValue } from "./chart-of.ts";
import { inGrid } from "./plot-svg.ts";
import { drawYearPanel } from "./year-panel.ts";

const before = "All safety and security products";
const after = "All consumer safety and critical technology products";
const shipments = seriesOf(figures, "health-safety", "shipments", before);
const valueBefore = seriesOf(figures, "health-safety", "domestic-value", before);
const valueAfter = seriesOf(figures, "health-safety", "domestic-value", after);
const redefined = breaks.find(({ id }) => id === "safety-group-fy2010")?.after ?? 2009;

const yearsChart = chartOf({
  id: "safety",
  topic: "safety",
  series: [
    {
      name: bothLanguages(
        (language) =>
          `${subjectName("health-safety", before)[language]}, ${measureLabel["domestic-value"][language].toLowerCase()}`,
      ),
      series: valueBefore,
    },
    {
      name: bothLanguages(
        (language) =>
          `${subjectName("health-safety", after)[language]}, ${measureLabel["domestic-value"][language].toLowerCase()}`,
      ),
      series: valueAfter,
    },
    {
      name: bothLanguages(
        (language) => `${subjectName("health-safety", before)[language]}, ${measureLabel.shipments[language].toLowerCase()}`,
      ),
      series: shipments,
    },
  ],
  words: safetyYearsWords,
  facts: (language) => ({ before: say(figureAt(valueBefore, -1), language), after: say(figureAt(valueAfter, -1), language) }),
  draw: (size, language) => {
    const columns = size.name === "wide" ? 2 : 1;
    const words = safetyYearsWords[language];
    const panel = {
      years: [2007, 2011] as const,
      height: columns === 2 ? size.height * 0.8 : 210,
      named: () => true,
      endLabels: false,
    };
    const gap = (years: number[]) => [{ years, words: drawnWords[language].notFound }];
    return inGrid(
      [
        drawYearPanel(
          {
            ...panel,
            unit: "domestic-value-usd",
            heading: words.domestic,
            series: [
              { name: before, tone: "plum", runs: runsOf(valueBefore) },
              { name: after, tone: "amber", runs: runsOf(valueAfter) },
            ],
            gaps: gap([2010]),
            breaks: [{ after: redefined, words: drawnWords[language].newGroup }],
          },
          size,
          language,
          size.width / columns,
        ),
        drawYearPanel(
          {
            ...panel,
            unit: "shipments",
            heading: words.shipments,
            series: [{ name: before, tone: "plum", runs: runsOf(shipments) }],
            gaps: gap([2010, 2011]),
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

const isShare =
  <M extends "share-of-safety-domestic-value" | "share-of-safety-msrp">(measure: M, year: number) =>
  (figure: Figure): figure is Figure<M> =>
    figure.table === "health-safety" && figure.measure === measure && figure.fiscalYear === year;
const shares2011 = figures.filter(isShare("share-of-safety-domestic-value", 2011));
const shares2012 = figures.filter(isShare("share-of-safety-msrp", 2012));
const asSeries = (figure: Figure): { name: { en: string; es: string }; series: Series } => ({
  name: subjectName("health-safety", figure.subject),
  series: { table: "health-safety", subject: figure.subject, measure: figure.measure, figures: [figure] },
});

const sharesChart = chartOf({
  id: "safety-shares",
  topic: "safety",
  series: [...shares2011, ...shares2012].map(asSeries),
  words: safetySharesWords,
  facts: (language) => {
    const share = (own: readonly Figure[]) => own.find(({ subject }) => subject === "Pharmaceuticals");
    const [a, b] = [share(shares2011), share(shares2012)];
    if (!a || !b) throw new Error("The safety shares of pharmaceuticals are missing. Restore content/figures/health-safety.csv.");
    return { share2011: sayValue(a, language), share2012: sayValue(b, language) };
  },
  summary: bothLanguages((language) =>
    [shares2011, shares2012]
      .map((own) => summariseRanking(own, ({ subject }) => subjectName("health-safety", subject)[language], language))
      .join(" "),
  ),
  draw: (size, language) => {
    const columns = size.name === "wide" ? 2 : 1;
    const bar = <M extends "share-of-safety-domestic-value" | "share-of-safety-msrp">(figure: Figure<M>) => ({
      name: subjectName("health-safety", figure.subject)[language],
      figure,
      tone: figure.subject === "All other" ? ("rest" as const) : ("plum" as const),
    });
    return inGrid(
      [
        drawBarPanel(
          {
            unit: "percent-of-safety-domestic-value",
            heading: safetySharesWords[language].y2011,
            top: 60,
            bars: shares2011.map(bar),
          },
          size,
          language,
          size.width / columns,
        ),
        drawBarPanel(
          { unit: "percent-of-safety-msrp", heading: safetySharesWords[language].y2012, top: 60, bars: shares2012.map(bar) },
          size,
          language,
          size.width / columns,
        ),
      ],
      columns,
    );
  },
});

export const safetyCharts: readonly Chart[] = [yearsChart, sharesChart];
