import { getCollection } from "astro:content";
import { plainText } from "../../shared/guide/plain-text.ts";
import { headlineIn } from "../../shared/release/release-in.ts";
import type { SitePage } from "../../shared/search/site-search.ts";
import { charts } from "../charts/chart-list.ts";
import { addressIn, type Language } from "../text/language.ts";
import { portName } from "../text/place-names.ts";
import { sitePages } from "../text/site-pages.ts";
import { markNameOf, releases } from "./releases.ts";
import { glossary } from "./tables.ts";

/** Everything of the site but records, as the search finds it, in one language. */
export async function siteIndex(language: Language): Promise<SitePage[]> {
  const guides = await getCollection("guides", ({ data }) => data.language === language);
  const pages: SitePage[] = [
    ...guides.map(({ data }): SitePage => {
      const { title, address, summary, checklist, inShort, marks } = data;
      const words = [summary, ...(inShort ? [inShort.danger, inShort.tell, inShort.do] : []), ...checklist, ...marks];
      return { group: "guide", title, path: address, text: words.join(" ") };
    }),
    ...releases.map((release): SitePage => {
      const brands = [...new Set(release.items.flatMap(({ brands }) => brands.map(markNameOf)))];
      return {
        group: "release",
        title: headlineIn(language, release),
        path: `/news/${release.id}/`,
        text: [release.date.slice(0, 4), portName(language, release), ...brands].join(" "),
      };
    }),
    ...glossary().map(
      ({ id, term, also, definition }): SitePage => ({
        group: "glossary",
        title: term[language],
        path: `/glossary/#${id}`,
        text: `${also[language].join(" ")} ${definition[language]}`,
      }),
    ),
    ...charts.map(
      (chart): SitePage => ({
        group: "statistics",
        title: chart.title[language],
        path: `/statistics/${chart.id}/`,
        text: chart.subtitle[language],
      }),
    ),
    ...sitePages(language).map(({ title, path }): SitePage => ({ group: "page", title, path, text: "" })),
  ];
  return pages.map((page) => ({ ...page, path: addressIn(language, page.path), text: plainText(page.text) }));
}
