import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { figureKey } from "../../shared/figure/figure.ts";
import { measureLabel } from "../../shared/figure/figure-labels.ts";
import { formatFiscalYear } from "../../shared/figure/format-figure.ts";
import { edition, figureSources } from "../loaders/figures.ts";
import type { Language } from "../text/language.ts";
import { statisticsText } from "../text/statistics-text.ts";
import type { Chart } from "./chart.ts";
import { standaloneSvg } from "./chart-svg.ts";
import { csvOf } from "./csv.ts";

/** What a chart can be downloaded as. */
export const chartFileKinds = ["csv", "json", "svg", "png"] as const;
export type ChartFileKind = (typeof chartFileKinds)[number];

export const chartFileType: Record<ChartFileKind, string> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
};

const columns = [
  "fiscal_year",
  "series",
  "subject",
  "measure",
  "unit",
  "value",
  "precision",
  "source",
  "source_title",
  "source_publisher",
  "source_url",
  "also",
  "note",
] as const;

const rowsOf = (chart: Chart, language: Language): Record<(typeof columns)[number], string | number>[] =>
  chart.series.flatMap(({ name, series }) =>
    series.figures.map((figure) => {
      const source = figureSources.get(figure.source);
      return {
        fiscal_year: figure.fiscalYear,
        series: name[language],
        subject: figure.subject,
        measure: figure.measure,
        unit: figure.quantity.unit,
        value: figure.quantity.value,
        precision: figure.quantity.precision,
        source: figure.source,
        source_title: source?.title ?? "",
        source_publisher: source?.publisher ?? "",
        source_url: source?.url ?? "",
        also: figure.also.join(";"),
        note: figure.note?.[language] ?? "",
      };
    }),
  );

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
      return csvOf(columns, rowsOf(chart, language));
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
  const drawn = new Resvg(svg, {
    fitTo: { mode: "zoom", value: 2 },
    font: { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: "Public Sans" },
  });
  return new Uint8Array(drawn.render().asPng());
}
