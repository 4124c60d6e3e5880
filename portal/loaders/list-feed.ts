import { Feed } from "feed";
import { frameText } from "../text/frame-text.ts";
import { addressIn, type Language } from "../text/language.ts";

export const feedFormats = {
  atom: { file: "atom.xml", type: "application/atom+xml" },
  rss: { file: "rss.xml", type: "application/rss+xml" },
  json: { file: "feed.json", type: "application/feed+json" },
} as const;
export type FeedFormat = keyof typeof feedFormats;

/** One entry of a feed: a page of ours, its day (`2026-11-24`) and what a reader shows of it. */
export type FeedEntry = {
  /** English address. */
  path: string;
  title: string;
  day: string;
  /** In plain words. */
  summary: string;
  /** As HTML, already escaped. */
  content: string;
  categories: readonly string[];
};

type FeedParts = {
  language: Language;
  title: string;
  description: string;
  /** English address of the list that the feed follows, `/news/`. */
  path: string;
  /** English address below which the feed's files stand. */
  folder: string;
  entries: readonly FeedEntry[];
  format: FeedFormat;
  site: URL | undefined;
};

/** Readers ask for the whole feed each time; what is older stands in the lists. */
const longest = 50;

/** A list of pages as a feed, in the order given; the same entries give the same bytes. */
export function listFeed({ language, title, description, path, folder, entries, format, site }: FeedParts): string {
  const absolute = (address: string) => new URL(addressIn(language, address), site).href;
  const newest = entries
    .map(({ day }) => day)
    .sort()
    .at(-1);
  const feed = new Feed({
    title,
    description,
    id: absolute(path),
    link: absolute(path),
    language,
    copyright: "CC0 1.0",
    generator: frameText[language].title,
    ...(newest !== undefined && { updated: noonOf(newest) }),
    feedLinks: {
      atom: absolute(`${folder}${feedFormats.atom.file}`),
      rss: absolute(`${folder}${feedFormats.rss.file}`),
      json: absolute(`${folder}${feedFormats.json.file}`),
    },
  });
  for (const entry of entries.slice(0, longest)) {
    feed.addItem({
      title: entry.title,
      id: absolute(entry.path),
      link: absolute(entry.path),
      date: noonOf(entry.day),
      description: entry.summary,
      content: entry.content,
      category: entry.categories.map((name) => ({ name })),
    });
  }
  return { atom: () => feed.atom1(), rss: () => feed.rss2(), json: () => feed.json1() }[format]();
}

/** Noon, so that no time zone moves the day. */
const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** Words as they may stand in the HTML of an entry. */
export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
