import type { APIRoute } from "astro";
import { siteIndex } from "../../../loaders/site-index.ts";
import { type Language, languagePaths } from "../../../text/language.ts";

export const getStaticPaths = languagePaths;

/** Guides, releases, glossary, statistics and other pages for the search box; the worker asks for it when something is looked for. */
export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) => Response.json(await siteIndex(language));
