import type { APIRoute } from "astro";
import { guideFeed } from "../../../../loaders/guide-feed.ts";
import { type FeedFormat, feedFormats } from "../../../../loaders/list-feed.ts";
import { type Language, languagePaths } from "../../../../text/language.ts";

type Props = { language: Language; format: FeedFormat };

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params: { lang }, props: { language } }) =>
    (Object.keys(feedFormats) as FeedFormat[]).map((format) => ({
      params: { lang, file: feedFormats[format].file },
      props: { language, format } satisfies Props,
    })),
  );

export const GET: APIRoute<Props> = ({ props: { language, format }, site }) =>
  new Response(guideFeed({ language, format, site }), {
    headers: { "Content-Type": `${feedFormats[format].type}; charset=utf-8` },
  });
