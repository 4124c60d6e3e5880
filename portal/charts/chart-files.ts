import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { writeCsv } from "../../shared/csv/write-csv.ts";
import { type Figure, figureKey } from "../../shared/figure/figure.ts";
import { measureLabel } from "../../shared/figure/figure-labels.ts";
import type { FigureSource } from "../../shared/figure/figure-source.ts";
import { formatFiscalYear } from "../../shared/figure/format-figure.ts";
import { edition, figureSources } from "../loaders/figures.ts";
import type { Language } from "../text/language.ts";
import { statisticsText } from "../text/statistics-text.ts";
import type { Chart } from "./chart.ts";
import { standaloneSvg } from "./chart-svg.ts";

/** What a chart can be downloaded as. */
export const chartFileKinds = ["csv", "json", "svg", "png"] as const;
export type ChartFileKind = (typeof chartFileKinds)[number];

export const chartFileType: Record<ChartFileKind, string> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
};

type Row = { name: string; figure: Figure; source: FigureSource | undefined };
const rowsOf = (chart: Chart, language: Language): Row[] =>
  chart.series.flatMap(({ name, series }) =>
    series.figures.map((figure) => ({ name: name[language], figure, source: figureSources.get(figure.source) })),
  );

const columns = (language: Language): readonly (readonly [string, (row: Row) => string | number])[] => [
  ["fiscal_year", ({ figure }) => figure.fiscalYear],
  ["series", ({ name }) => name],
  ["subject", ({ figure }) => figure.subject],
  ["measure", ({ figure }) => figure.measure],
  ["unit", ({ figure }) => figure.quantity.unit],
  ["value", ({ figure }) => figure.quantity.value],
  ["precision", ({ figure }) => figure.quantity.precision],
  ["source", ({ figure }) => figure.source],
  ["source_title", ({ source }) => source?.title ?? ""],
  ["source_publisher", ({ source }) => source?.publisher ?? ""],
  ["source_url", ({ source }) => source?.url ?? ""],
  ["also", ({ figure }) => figure.also.join(";")],
  ["note", ({ figure }) => figure.note?.[language] ?? ""],
];

/** How many documents the figures of a chart were read in. */
export const sourcesOf = (chart: Chart): string[] => [
  ...new Set(chart.series.flatMap(({ series }) => series.figures.map(({ source }) => source))),
];

export const citationOf = (chart: Chart, language: Language, address: string): string =>
  statisticsText[language].citation(chart.title[language], edition.version, edition.newestSource, address);

/** One file of a chart; `address` is the chart's page, for the citation inside. */
export function chartFile(
  chart: Chart,
  kind: ChartFileKind,
  language: Language,
  address: string,
): string | Uint8Array<ArrayBuffer> {
  switch (kind) {
    case "csv":
      return writeCsv(columns(language), rowsOf(chart, language));
    case "json":
      return `${JSON.stringify(
        {
          title: chart.title[language],
          subtitle: chart.subtitle[language],
          summary: chart.summary[language],
          notShown: chart.notShown[language],
          citation: citationOf(chart, language, address),
          edition: edition.version,
          newestSource: edition.newestSource,
          address,
          license: "CC0-1.0",
          series: chart.series.map(({ name, series }) => ({
            name: name[language],
            measure: series.measure,
            measureName: measureLabel[series.measure][language],
            figures: series.figures.map((figure) => ({
              key: figureKey(figure),
              fiscalYear: figure.fiscalYear,
              fiscalYearName: formatFiscalYear(figure.fiscalYear, language),
              ...figure.quantity,
              source: figure.source,
              also: figure.also,
              ...(figure.note ? { note: figure.note[language] } : {}),
            })),
          })),
          sources: sourcesOf(chart).flatMap((id) => figureSources.get(id) ?? []),
        },
        null,
        1,
      )}\n`;
    case "svg":
      return standaloneSvg(chart, language, statisticsText[language].sourceLine(sourcesOf(chart).length, edition.version));
    case "png":
      return pngOf(standaloneSvg(chart, language, statisticsText[language].sourceLine(sourcesOf(chart).length, edition.version)));
  }
}

const fonts = ["400Regular/PublicSans_400Regular", "600SemiBold/PublicSans_600SemiBold"].map((file) =>
  join(process.cwd(), "node_modules/@expo-google-fonts/public-sans", `${file}.ttf`),
);

/** Twice the size, so that it stays sharp in print and on dense screens. Its letters come from the package, not from the machine. */
function pngOf(svg: string): Uint8Array<ArrayBuffer> {
  // The package has no weight between semibold and bold; the nearest it has stands for ours.
  const drawn = new Resvg(svg.replaceAll('font-weight="650"', 'font-weight="600"'), {
    fitTo: { mode: "zoom", value: 2 },
    font: { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: "Public Sans" },
  });
  return new Uint8Array(drawn.render().asPng());
}
