import type { APIRoute } from "astro";
import { type ReleaseFacet, releaseFacets } from "../../../../shared/release/release-facets.ts";
import { type FeedFormat, feedFormats } from "../../../loaders/list-feed.ts";
import { releaseFeed } from "../../../loaders/release-feed.ts";
import { valueAddress, valueTitle } from "../../../loaders/release-names.ts";
import { releases, releasesWith, valuesOf } from "../../../loaders/releases.ts";
import { type Language, languagePaths } from "../../../text/language.ts";
import { newsText } from "../../../text/news-text.ts";

type List = { kind: "all" } | { kind: "value"; facet: ReleaseFacet; value: string };
type Props = { language: Language; list: List; format: FeedFormat };

// A year that has passed brings nothing new; everything else can be followed.
const lists: readonly List[] = [
  { kind: "all" },
  ...releaseFacets
    .filter((facet) => facet !== "year")
    .flatMap((facet) => [...valuesOf(facet).keys()].map((value): List => ({ kind: "value", facet, value }))),
];
const addressOf = (list: List) => (list.kind === "all" ? "/news/" : valueAddress(list.facet, list.value));

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params: { lang }, props: { language } }) =>
    lists.flatMap((list) =>
      (Object.keys(feedFormats) as FeedFormat[]).map((format) => ({
        params: { lang, feed: `${addressOf(list).slice("/news/".length)}${feedFormats[format].file}` },
        props: { language, list, format } satisfies Props,
      })),
    ),
  );

export const GET: APIRoute<Props> = ({ props: { language, list, format }, site }) => {
  const title = list.kind === "all" ? newsText[language].title : valueTitle(language, list.facet, list.value);
  const found = list.kind === "all" ? releases : releasesWith(list.facet, list.value);
  const body = releaseFeed({ language, title, path: addressOf(list), releases: found, format, site });
  return new Response(body, { headers: { "Content-Type": `${feedFormats[format].type}; charset=utf-8` } });
};
