import type { Release } from "../../shared/release/release.ts";
import { headlineIn } from "../../shared/release/release-in.ts";
import { frameText } from "../text/frame-text.ts";
import { addressIn, type Language } from "../text/language.ts";
import { newsText } from "../text/news-text.ts";
import { portName } from "../text/place-names.ts";
import { register } from "./register.ts";
import { releases } from "./releases.ts";

/**
 * A release's digest as schema.org data. The digest is ours and the announcement is what it rests on, so the
 * announcement's day stands on the announcement.
 */
export function releaseSchema(language: Language, release: Release, site: URL | undefined): Record<string, unknown> {
  const address = new URL(addressIn(language, `/news/${release.id}/`), site).href;
  const publisher = { "@type": "Organization", name: frameText[language].title, url: new URL("/", site).href };
  const brands = [...new Set(release.items.flatMap((item) => item.brands))];
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: headlineIn(language, release),
    abstract: release.digest[language],
    articleBody: release.digest[language],
    inLanguage: language,
    url: address,
    mainEntityOfPage: address,
    author: publisher,
    publisher,
    temporalCoverage: release.date,
    ...(release.state !== null && { contentLocation: { "@type": "Place", name: portName(language, release) } }),
    ...(brands.length > 0 && { about: brands.map((name) => ({ "@type": "Brand", name })) }),
    isBasedOn: {
      "@type": "NewsArticle",
      url: release.url,
      ...(release.originalTitle !== null && { headline: release.originalTitle }),
      ...(release.dateBasis !== "event" && { datePublished: release.date }),
    },
    isAccessibleForFree: true,
  };
}

/** All releases together as schema.org data: a dataset to be downloaded. */
export function releasesSchema(language: Language, site: URL | undefined): Record<string, unknown> {
  const absolute = (path: string) => new URL(path, site).href;
  const text = newsText[language];
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: text.data,
    description: `${text.description} ${text.neverSummed}`,
    url: absolute(addressIn(language, "/news/")),
    inLanguage: language,
    license: "https://creativecommons.org/publicdomain/zero/1.0/",
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: frameText[language].title, url: absolute("/") },
    temporalCoverage: `${releases.at(-1)?.date}/${releases[0]?.date}`,
    spatialCoverage: { "@type": "Country", name: "United States" },
    dateModified: register.asOf,
    distribution: [
      { "@type": "DataDownload", encodingFormat: "text/csv", contentUrl: absolute("/data/releases.csv") },
      { "@type": "DataDownload", encodingFormat: "application/json", contentUrl: absolute("/data/releases.json") },
    ],
  };
}
