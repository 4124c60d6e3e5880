import type { Figure } from "../../shared/figure/figure.ts";
import { type ProvenRank, provenRanks } from "../../shared/figure/proven-rank.ts";
import type { Quantity } from "../../shared/figure/quantity.ts";
import { runsOf, seriesOf } from "../../shared/figure/series.ts";
import { summariseRanking } from "../../shared/figure/summarise-ranking.ts";
import { figures, subjectName } from "../loaders/figures.ts";
import { drawnWords } from "../text/charts/chart-words.ts";
import { leadingWords, productCountWords, productYearsWords } from "../text/charts/product-words.ts";
import type { Language } from "../text/language.ts";
import { drawBarPanel } from "./bar-panel.ts";
import type { Chart } from "./chart.ts";
import { bothLanguages, chartOf, highestOf, say, yearOf } from "./chart-of.ts";
import { drawColumnPanel } from "./column-panel.ts";
import type { Tone } from "./palette.ts";
import { drawPanelGrid } from "./panel-grid.ts";
import { inGrid } from "./plot-svg.ts";

const products = figures.filter(({ table }) => table === "products");
const isRest = (subject: string): boolean => subject.startsWith("All other");
const nameOf = (subject: string, language: Language): string => subjectName("products", subject)[language];

/** Figures of the groups that provably led their year in a measure; where the dollars prove nothing, the printed shares may. */
function leaders<M extends "domestic-value" | "msrp">(measure: M): Figure<M>[] {
  const share = measure === "msrp" ? "share-of-msrp" : "share-of-domestic-value";
  return [...new Set(products.map(({ fiscalYear }) => fiscalYear))].flatMap((year) => {
    const listed = (wanted: Figure["measure"]) =>
      products
        .filter((figure) => figure.fiscalYear === year && figure.measure === wanted && !isRest(figure.subject))
        .map(({ subject, quantity }) => ({ subject, quantity }));
    const total = figures.find(
      (figure) => figure.table === "totals" && figure.fiscalYear === year && figure.measure === measure,
    )?.quantity;
    const whole: Quantity = {
      unit: measure === "msrp" ? "percent-of-msrp" : "percent-of-domestic-value",
      value: 100,
      precision: "exact",
    };
    const proven: ProvenRank<Quantity["unit"]>[] = [...provenRanks(listed(measure), total), ...provenRanks(listed(share), whole)];
    const leader = proven.find(({ rank }) => rank === 1)?.subject;
    return leader === undefined
      ? []
      : seriesOf(products, "products", measure, leader).figures.filter(({ fiscalYear }) => fiscalYear === year);
  });
}
const domesticLeaders = leaders("domestic-value");
const msrpLeaders = leaders("msrp");
const allLeaders: Figure[] = [...domesticLeaders, ...msrpLeaders];
const leaderTone: Record<string, Tone> = {
  Cigarettes: "slate",
  "Wearing apparel": "moss",
  Footwear: "clay",
  "Handbags/wallets": "plum",
  "Watches/jewelry": "teal",
};

const leadingChart = chartOf({
  id: "leading-products",
  topic: "products",
  series: [...new Set(allLeaders.map(({ subject }) => subject))].map((subject) => {
    const own = allLeaders.filter((figure) => figure.subject === subject);
    return {
      name: subjectName("products", subject),
      series: { table: "products" as const, subject, measure: own[0]?.measure ?? "msrp", figures: own },
    };
  }),
  words: leadingWords,
  facts: (language) => ({
    kinds: [...new Set(allLeaders.map(({ subject }) => nameOf(subject, language).toLowerCase()))].join(", "),
  }),
  summary: bothLanguages((language) =>
    allLeaders
      .map((figure) => `${yearOf(figure, language)}: ${nameOf(figure.subject, language)}, ${say(figure, language)}.`)
      .join(" "),
  ),
  draw: (size, language) => {
    const words = leadingWords[language];
    const toneOf = (figure: Figure): Tone => leaderTone[figure.subject] ?? "rest";
    if (size.name === "narrow") {
      // Columns this narrow leave no room for names, so a year becomes a row.
      const barsOf = <M extends "domestic-value" | "msrp">(own: readonly Figure<M>[], from: number, to: number) =>
        Array.from({ length: to - from + 1 }, (_, index) => from + index).map((year) => {
          const figure = own.find(({ fiscalYear }) => fiscalYear === year);
          return {
            name: `${year} ${figure ? nameOf(figure.subject, language) : words.notProven}`,
            figure,
            tone: figure ? toneOf(figure) : ("rest" as const),
          };
        });
      return inGrid([
        drawBarPanel(
          { unit: "domestic-value-usd", heading: words.domestic, bars: barsOf(domesticLeaders, 2003, 2011) },
          size,
          language,
        ),
        drawBarPanel({ unit: "msrp-usd", heading: words.msrp, bars: barsOf(msrpLeaders, 2012, 2023) }, size, language),
      ]);
    }
    const columnsOf = <M extends "domestic-value" | "msrp">(own: readonly Figure<M>[]) =>
      own.map((figure) => ({
        figure,
        tone: toneOf(figure),
        label: nameOf(figure.subject, language).split(/ (?:and|y) /)[0] ?? "",
      }));
    return inGrid([
      drawColumnPanel(
        {
          unit: "domestic-value-usd",
          heading: words.domestic,
          columns: columnsOf(domesticLeaders),
          years: [2003, 2011],
          gapWords: words.notProven,
          height: 260,
        },
        size,
        language,
      ),
      drawColumnPanel(
        {
          unit: "msrp-usd",
          heading: words.msrp,
          columns: columnsOf(msrpLeaders),
          years: [2012, 2023],
          gapWords: words.notProven,
          height: 260,
        },
        size,
        language,
      ),
    ]);
  },
});

// Two names for one panel where a report renamed the group; their lines stay apart.
const panelSubjects: readonly (readonly [string, ...string[]])[] = [
  ["Watches/jewelry"],
  ["Handbags/wallets"],
  ["Wearing apparel/accessories"],
  ["Consumer electronics", "Consumer electronics/parts"],
  ["Pharmaceuticals/personal care"],
  ["Footwear"],
  ["Labels/tags"],
  ["Computers/accessories"],
  ["Optical media"],
];
const msrpOf = (subject: string) => seriesOf(products, "products", "msrp", subject);
const watches = msrpOf("Watches/jewelry");

const productYearsChart = chartOf({
  id: "products-by-year",
  topic: "products",
  series: panelSubjects.flat().map((subject) => ({ name: subjectName("products", subject), series: msrpOf(subject) })),
  words: productYearsWords,
  facts: (language) => ({
    top: nameOf("Watches/jewelry", language),
    value: say(highestOf(watches), language),
    year: yearOf(highestOf(watches), language),
  }),
  draw: (size, language) =>
    drawPanelGrid(
      panelSubjects.map(([first, ...others]) => ({
        unit: "msrp-usd" as const,
        heading: nameOf(first, language),
        series: [first, ...others].map((subject) => ({
          name: subject,
          tone: first === "Watches/jewelry" ? ("teal" as const) : ("slate" as const),
          runs: runsOf(msrpOf(subject)),
        })),
        years: [2011, 2023] as const,
        breaks: [
          { after: 2015, words: "" },
          { after: 2016, words: "" },
        ],
        endLabels: false,
        // One value a panel: the highest of all that it draws.
        named: (figure: Figure) =>
          figure.quantity.value === Math.max(...[first, ...others].map((subject) => highestOf(msrpOf(subject)).quantity.value)),
      })),
      size,
      language,
    ),
});

const counts2015 = products.filter(
  (figure): figure is Figure<"shipments"> => figure.fiscalYear === 2015 && figure.measure === "shipments",
);
const shares2015 = products.filter(({ fiscalYear, measure }) => fiscalYear === 2015 && measure === "share-of-shipments");
const shareOf = (subject: string, language: Language): string => {
  const share = shares2015.find((figure) => figure.subject === subject);
  return share ? say(share, language) : drawnWords[language].notFoundShort;
};

const productCountChart = chartOf({
  id: "products-2015",
  topic: "products",
  series: counts2015.map((figure) => ({
    name: subjectName("products", figure.subject),
    series: { table: "products" as const, subject: figure.subject, measure: "shipments" as const, figures: [figure] },
  })),
  words: productCountWords,
  facts: (language) => ({
    first: nameOf(counts2015[0]?.subject ?? "", language).toLowerCase(),
    share: shareOf(counts2015[0]?.subject ?? "", language),
  }),
  summary: bothLanguages((language) => summariseRanking(counts2015, ({ subject }) => nameOf(subject, language), language)),
  draw: (size, language) =>
    drawBarPanel(
      {
        unit: "shipments",
        bars: counts2015.map((figure) => ({
          name: nameOf(figure.subject, language),
          figure,
          tone: isRest(figure.subject) ? ("rest" as const) : ("teal" as const),
          shareWords: `${new Intl.NumberFormat("en-US").format(figure.quantity.value)} · ${shareOf(figure.subject, language)}`,
        })),
      },
      size,
      language,
    ),
});

export const productCharts: readonly Chart[] = [leadingChart, productYearsChart, productCountChart];
