import type { APIRoute } from "astro";
import { register } from "../../loaders/register.ts";
import { releases } from "../../loaders/releases.ts";
import { newsText } from "../../text/news-text.ts";

/** Every release as data, newest first, with the caution that its figures are not to be added up. */
export const GET: APIRoute = () =>
  Response.json({
    title: newsText.en.description,
    caution: newsText.en.neverSummed,
    licence: "https://creativecommons.org/publicdomain/zero/1.0/",
    reviewed: register.asOf,
    releases,
  });
