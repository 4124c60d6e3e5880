import { Feed } from "feed";
import { changeTitle, describeChange, describeFirst, type FeedLanguage, feedText } from "../../shared/register/change-text.ts";
import { type Change, type ChangeKind, changeKinds } from "../../shared/register/changes.ts";
import type { DatasetFolder } from "./dataset-folder.ts";

/** A change with the register that brought it and when that was published (ISO time). */
export type DatedChange = { change: Change; version: string; published: string };

/** The register that was published first: where the feeds begin. Its records are no news, so one entry stands for them all. */
export type FirstPublication = { version: string; published: string; recordations: number };

/** A feed is read every hour by people who saw all before: it carries the newest, the versions' own change lists carry all. */
export const mostEntries = 500;

/**
 * Writes the change feeds, Atom and JSON Feed, in both languages, all changes together and each kind apart:
 * `changes.atom`, `changes.es.json`, `changes/renewed.atom`, …
 * @param changes oldest first
 */
export function writeFeeds(
  folder: DatasetFolder,
  changes: readonly DatedChange[],
  first: FirstPublication,
  homepage: string,
): void {
  const newest = changes.toReversed();
  for (const language of ["en", "es"] as const) {
    for (const kind of [undefined, ...changeKinds]) {
      const name = `${kind === undefined ? "changes" : `changes/${kind}`}${language === "en" ? "" : `.${language}`}`;
      const told = newest
        .filter(({ change }) => kind === undefined || change.kind === kind)
        .slice(0, mostEntries)
        .map((dated) => changeEntry(dated, homepage, language));
      const entries = kind === undefined ? [...told, firstEntry(first, homepage, language)] : told;
      const feed = { name, kind, language, homepage, updated: entries[0]?.published ?? first.published, entries };
      folder.put(`${name}.atom`, atomOf(feed));
      folder.put(`${name}.json`, jsonFeedOf(feed));
    }
  }
}

type FeedEntry = { id: string; url: string; title: string; text: string; published: string; tag: string };

type ChangeFeed = {
  name: string;
  kind: ChangeKind | undefined;
  /** The owner, class or mark that it follows. */
  subject?: string;
  language: FeedLanguage;
  homepage: string;
  updated: string;
  entries: readonly FeedEntry[];
};

const titleOf = ({ kind, subject, language }: ChangeFeed): string => {
  const title = kind === undefined ? feedText[language].title : feedText[language].titleOf(kind);
  return subject === undefined ? title : `${title}: ${subject}`;
};

/** A change as a feed tells it. */
export function changeEntry({ change, version, published }: DatedChange, homepage: string, language: FeedLanguage): FeedEntry {
  const portal = new URL("..", homepage).href;
  const page = `${portal}${language === "en" ? "" : `${language}/`}recordations/${change.id}/`;
  return {
    id: `urn:border-lens:change:${version}:${change.kind}:${change.id}`,
    // A withdrawn recordation has no page any more; its entry leads to the dataset.
    url: change.kind === "withdrawn" ? homepage : page,
    title: changeTitle(change, language),
    text: describeChange(change, language),
    published,
    tag: change.kind,
  };
}

const firstEntry = (
  { version, published, recordations }: FirstPublication,
  homepage: string,
  language: FeedLanguage,
): FeedEntry => ({
  id: `urn:border-lens:first:${version}`,
  url: `${homepage}versions/${version}/datapackage.json`,
  title: feedText[language].first,
  text: describeFirst(recordations, language),
  published,
  tag: "first-publication",
});

export function atomOf(feed: ChangeFeed): string {
  const { name, language, homepage, updated, entries } = feed;
  const atom = new Feed({
    id: `${homepage}${name}.atom`,
    title: escaped(titleOf(feed)),
    description: escaped(feedText[language].description),
    link: homepage,
    language,
    updated: new Date(updated),
    generator: "Border Lens",
    feedLinks: { atom: `${homepage}${name}.atom`, json: `${homepage}${name}.json` },
    copyright: "CC0-1.0",
    author: { name: "Border Lens", link: homepage },
  });
  for (const entry of entries) {
    atom.addItem({
      id: entry.id,
      title: escaped(entry.title),
      link: entry.url,
      date: new Date(entry.published),
      description: escaped(entry.text),
      category: [{ name: entry.tag, term: entry.tag }],
    });
  }
  return atom.atom1();
}

function jsonFeedOf(feed: ChangeFeed): string {
  const { name, language, homepage, entries } = feed;
  const json = {
    version: "https://jsonfeed.org/version/1.1",
    title: titleOf(feed),
    description: feedText[language].description,
    home_page_url: homepage,
    feed_url: `${homepage}${name}.json`,
    language,
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_text: entry.text,
      date_published: entry.published,
      tags: [entry.tag],
    })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** Atom's titles and summaries are written as HTML, so what a source prints must not be taken for tags; XML forbids most control characters. */
function escaped(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
  return text
    .toWellFormed()
    .replace(/\p{Cc}/gu, " ")
    .replace(/[&<>]/g, (letter) => entities[letter] ?? "");
}
