import type { APIRoute } from "astro";
import { descriptionIn, headlineIn } from "../../../../shared/release/release-in.ts";
import type { SearchText } from "../../../islands/release-list/search-releases.ts";
import { markNameOf, releases } from "../../../loaders/releases.ts";
import { type Language, languagePaths } from "../../../text/language.ts";
import { portName } from "../../../text/place-names.ts";
import { releaseWords } from "../../../text/release-words.ts";

export const getStaticPaths = languagePaths;

export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) =>
  Response.json(
    releases.map((release): SearchText => {
      const brands = release.items.flatMap((item) => item.brands);
      const categories = release.items.map((item) => releaseWords[language].goods[item.category]);
      return {
        id: release.id,
        headline: headlineIn(language, release),
        digest: release.digest[language],
        marks: [...new Set([...brands, ...brands.map(markNameOf)])].join(", "),
        place: portName(language, release),
        goods: [...new Set([...categories, ...release.items.map((item) => descriptionIn(language, item))])].join(", "),
      };
    }),
  );
