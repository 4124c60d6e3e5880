import type { Figure } from "../../shared/figure/figure.ts";
import { formatFiscalYear, formatYears } from "../../shared/figure/format-figure.ts";
import { seriesOf } from "../../shared/figure/series.ts";
import { summariseRanking } from "../../shared/figure/summarise-ranking.ts";
import { cube, figures, subjectName } from "../loaders/figures.ts";
import { ohssProductWords, ohssRankWords } from "../text/charts/product-words.ts";
import type { Language } from "../text/language.ts";
import type { Chart } from "./chart.ts";
import { bothLanguages, chartOf } from "./chart-of.ts";
import { latestOhssYear, ohssPairs, seriesOfPairs } from "./ohss-pairs.ts";
import { drawPairedBars, percent } from "./paired-bars.ts";
import type { Tone } from "./palette.ts";
import { drawRankPanel } from "./rank-panel.ts";

const nameOf = (subject: string, language: Language): string => subjectName("ohss-products", subject)[language];

const ohssProductChart = chartOf({
  id: "ohss-products",
  topic: "products",
  series: seriesOfPairs("ohss-products", 18),
  words: ohssProductWords,
  facts: (language) => {
    const watch = ohssPairs("ohss-products", language).find(({ lines }) => lines.subject === "Watch");
    return {
      a: nameOf("Watch", language),
      aLines: percent(watch?.lineShare ?? 0, language),
      aValue: percent(watch?.msrpShare ?? 0, language),
      year: formatFiscalYear(latestOhssYear, language),
    };
  },
  summary: bothLanguages((language) =>
    (["lines", "msrp"] as const)
      .map((measure) =>
        summariseRanking(
          ohssPairs("ohss-products", language).map((pair) => pair[measure]),
          ({ subject }) => nameOf(subject, language),
          language,
          6,
        ),
      )
      .join(" "),
  ),
  draw: (size, language) => drawPairedBars(ohssPairs("ohss-products", language, 12), ohssProductWords[language], size, language),
});

const msrp = seriesByProduct();
const drawnRanks = 8;
const tones: Record<string, Tone> = {
  Watch: "teal",
  Jewelry: "plum",
  "Purse/Wallets": "amber",
  Clothing: "moss",
  Electronics: "sea",
  Footwear: "clay",
};

function seriesByProduct() {
  return cube.names.product.map((subject) => seriesOf(figures, "ohss-products", "msrp", subject));
}
const rankIn = (figure: Figure): number =>
  1 +
  msrp
    .flatMap(({ figures: own }) => own)
    .filter((other) => other.fiscalYear === figure.fiscalYear && other.quantity.value > figure.quantity.value).length;
const leaderOf = (year: number): string =>
  msrp.flatMap(({ figures: own }) => own).find((figure) => figure.fiscalYear === year && rankIn(figure) === 1)?.subject ?? "";
const everDrawn = msrp.filter(({ figures: own }) => own.some((figure) => rankIn(figure) <= drawnRanks));

const rankChart = chartOf({
  id: "product-ranks",
  topic: "products",
  series: everDrawn.map((series) => ({ name: subjectName("ohss-products", series.subject), series })),
  words: ohssRankWords,
  facts: (language) => ({
    leaders: [...Map.groupBy(cube.years, leaderOf)]
      .map(([subject, years]) => `${nameOf(subject, language).toLowerCase()} (${formatYears(years, language)})`)
      .join(", "),
  }),
  summary: bothLanguages((language) =>
    cube.years
      .map((year) => {
        const top = everDrawn
          .flatMap(({ figures: own }) => own.filter((figure) => figure.fiscalYear === year && rankIn(figure) <= 3))
          .sort((a, b) => rankIn(a) - rankIn(b));
        return `${formatFiscalYear(year, language)}: ${top.map((figure) => `${rankIn(figure)}. ${nameOf(figure.subject, language)}`).join(", ")}.`;
      })
      .join(" "),
  ),
  draw: (size, language) =>
    drawRankPanel(
      {
        years: cube.years,
        last: drawnRanks,
        subjects: everDrawn.map(({ subject, figures: own }) => ({
          name: nameOf(subject, language),
          tone: tones[subject] ?? "rest",
          ranks: own.map((figure) => ({ figure, rank: rankIn(figure) })),
        })),
      },
      size,
    ),
});

export const ohssProductCharts: readonly Chart[] = [ohssProductChart, rankChart];
