import MiniSearch from "minisearch";
import { foldTerm } from "./search-options.ts";

/** What else than records a reader may look for, in the order shown. */
export const siteGroups = ["guide", "release", "glossary", "statistics", "page"] as const;
export type SiteGroup = (typeof siteGroups)[number];

/** One page of the site: `text` is what it says in a few sentences, `path` its address in the reader's language. */
export type SitePage = { group: SiteGroup; title: string; path: string; text: string };
/** The pages of one group that fit, best first: how many, and the first few. */
export type SiteMatches = { group: SiteGroup; total: number; pages: Pick<SitePage, "title" | "path">[] };

export type SiteSearch = { find: (text: string) => SiteMatches[] };

const mostShown = 12;

/** Finds pages by their words in any order; a page must have all of them, or, where none has, as many as possible. */
export function buildSiteSearch(pages: readonly SitePage[]): SiteSearch {
  const index = new MiniSearch<SitePage & { id: number }>({
    fields: ["title", "text"],
    processTerm: (term) => foldTerm(term) || null,
    searchOptions: {
      boost: { title: 4 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 4 ? 1 : false),
      weights: { fuzzy: 0.2, prefix: 0.6 },
    },
  });
  index.addAll(pages.map((page, id) => ({ ...page, id })));
  return {
    find: (text) => {
      const asked = text.trim().slice(0, 200);
      if (asked.length < 2) return [];
      const every = index.search(asked, { combineWith: "AND" });
      // With only some of the words a page fits by its title or not at all: "the" stands in every text.
      const found = every.length > 0 ? every : index.search(asked, { fields: ["title"], prefix: false, fuzzy: false });
      const fitting = found.flatMap(({ id }) => pages[Number(id)] ?? []);
      return siteGroups.flatMap((group) => {
        const own = fitting.filter((page) => page.group === group);
        return own.length === 0
          ? []
          : [{ group, total: own.length, pages: own.slice(0, mostShown).map(({ title, path }) => ({ title, path })) }];
      });
    },
  };
}
