import { edition } from "../loaders/figures.ts";
import { addressIn, type Language } from "../text/language.ts";
import { type Chart, figuresOf } from "./chart.ts";
import { chartFileKinds, chartFileType } from "./chart-files.ts";

/** A chart's figures as schema.org data, so that dataset searches find them. */
export function chartSchema(chart: Chart, language: Language, site: URL | undefined): Record<string, unknown> {
  const absolute = (path: string) => new URL(addressIn(language, path), site).href;
  const years = figuresOf(chart).map(({ fiscalYear }) => fiscalYear);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: chart.title[language],
    description: `${chart.subtitle[language]}. ${chart.summary[language]}`.slice(0, 5000),
    inLanguage: language,
    url: absolute(`/statistics/${chart.id}/`),
    version: edition.version,
    license: "https://creativecommons.org/publicdomain/zero/1.0/",
    creator: { "@type": "Organization", name: "Border Lens" },
    isAccessibleForFree: true,
    temporalCoverage: `${Math.min(...years)}/${Math.max(...years)}`,
    distribution: chartFileKinds.map((kind) => ({
      "@type": "DataDownload",
      encodingFormat: chartFileType[kind].split(";")[0],
      contentUrl: absolute(`/statistics/files/${chart.id}.${kind}`),
    })),
  };
}
