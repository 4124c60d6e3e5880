import { guideAddress } from "../../shared/guide/guide-address.ts";
import type { Language } from "../text/language.ts";
import { newsText } from "../text/news-text.ts";
import { referenceText } from "../text/reference-text.ts";
import { readGuides } from "./guide-loader.ts";
import { escaped, type FeedFormat, listFeed } from "./list-feed.ts";

/** Where the files of the feed of guides stand. */
export const guideFeedFolder = "/feeds/guides/";

type FeedParts = { language: Language; format: FeedFormat; site: URL | undefined };

/** The guides of a language as a feed, those reviewed last first: what a reader subscribes to in order to hear of changes. */
export function guideFeed({ language, format, site }: FeedParts): string {
  const text = referenceText[language].feeds;
  const guides = readGuides()
    .filter((guide) => guide.language === language)
    .toSorted((one, other) => other.reviewed.localeCompare(one.reviewed) || one.title.localeCompare(other.title, language));
  return listFeed({
    language,
    title: newsText[language].feedOf(text.guides),
    description: text.guidesLead,
    path: "/safety/",
    folder: guideFeedFolder,
    entries: guides.map((guide) => ({
      path: guideAddress(guide),
      title: guide.title,
      day: guide.reviewed,
      summary: guide.summary,
      content: [guide.summary, ...Object.values(guide.inShort ?? {})].map((words) => `<p>${escaped(words)}</p>`).join(""),
      categories: [],
    })),
    format,
    site,
  });
}
