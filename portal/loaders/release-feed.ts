import type { Release } from "../../shared/release/release.ts";
import { headlineIn } from "../../shared/release/release-in.ts";
import type { Language } from "../text/language.ts";
import { newsText } from "../text/news-text.ts";
import { portName } from "../text/place-names.ts";
import { releaseText } from "../text/release-text.ts";
import { releaseWords } from "../text/release-words.ts";
import { escaped, type FeedFormat, listFeed } from "./list-feed.ts";

type FeedParts = {
  language: Language;
  title: string;
  /** English address of the list that the feed follows, `/news/`. */
  path: string;
  releases: readonly Release[];
  format: FeedFormat;
  site: URL | undefined;
};

/** A list of releases as a feed; the same releases give the same bytes. */
export function releaseFeed({ language, title, path, releases, format, site }: FeedParts): string {
  const text = newsText[language];
  const entries = releases.map((release) => {
    const digest = release.digest[language];
    return {
      path: `/news/${release.id}/`,
      title: headlineIn(language, release),
      day: release.date,
      summary: digest,
      content: `<p>${escaped(digest)}</p><p>${escaped(portName(language, release))} · <a href="${escaped(release.url)}">${releaseText[language].source}</a></p>`,
      categories: [
        releaseWords[language].kind[release.kind],
        ...[...new Set(release.items.map((item) => item.category))].map((name) => releaseWords[language].goods[name]),
      ],
    };
  });
  return listFeed({
    language,
    title: text.feedOf(title),
    description: text.feedDescription,
    path,
    folder: path,
    entries,
    format,
    site,
  });
}
