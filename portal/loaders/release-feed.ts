import { Feed } from "feed";
import type { Release } from "../../shared/release/release.ts";
import { headlineIn } from "../../shared/release/release-in.ts";
import { addressIn, type Language } from "../text/language.ts";
import { newsText } from "../text/news-text.ts";
import { portName } from "../text/place-names.ts";
import { releaseText } from "../text/release-text.ts";
import { releaseWords } from "../text/release-words.ts";

export const feedFormats = {
  atom: { file: "atom.xml", type: "application/atom+xml" },
  rss: { file: "rss.xml", type: "application/rss+xml" },
  json: { file: "feed.json", type: "application/feed+json" },
} as const;
export type FeedFormat = keyof typeof feedFormats;

/** Readers ask for the whole feed each time; what is older stands in the archives. */
const longest = 40;

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
  const absolute = (address: string) => new URL(addressIn(language, address), site).href;
  const text = newsText[language];
  const newest = releases[0];
  const feed = new Feed({
    title: text.feedOf(title),
    description: text.feedDescription,
    id: absolute(path),
    link: absolute(path),
    language,
    copyright: "CC0 1.0",
    generator: "Border Lens",
    ...(newest && { updated: dayOf(newest) }),
    feedLinks: {
      atom: absolute(`${path}${feedFormats.atom.file}`),
      rss: absolute(`${path}${feedFormats.rss.file}`),
      json: absolute(`${path}${feedFormats.json.file}`),
    },
  });
  for (const release of releases.slice(0, longest)) {
    const address = absolute(`/news/${release.id}/`);
    const digest = release.digest[language];
    feed.addItem({
      title: headlineIn(language, release),
      id: address,
      link: address,
      date: dayOf(release),
      description: digest,
      content: `<p>${escaped(digest)}</p><p>${escaped(portName(language, release))} · <a href="${escaped(release.url)}">${releaseText[language].source}</a></p>`,
      category: [
        { name: releaseWords[language].kind[release.kind] },
        ...[...new Set(release.items.map((item) => item.category))].map((name) => ({ name: releaseWords[language].goods[name] })),
      ],
    });
  }
  return { atom: () => feed.atom1(), rss: () => feed.rss2(), json: () => feed.json1() }[format]();
}

// Noon, so that no time zone moves the day.
const dayOf = (release: Release): Date => new Date(`${release.date}T12:00:00Z`);

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
