import { join } from "node:path";
import { Feed } from "feed";
import { changeTitle, describeChange, type FeedLanguage, feedText } from "../../shared/register/change-text.ts";
import { type Change, type ChangeKind, changeKinds } from "../../shared/register/changes.ts";
import { writeWhole } from "./write-whole.ts";

/** A change with the register that brought it and when that was published (ISO time). */
export type DatedChange = { change: Change; version: string; published: string };

/** A feed is read every hour by people who saw all before: it carries the newest, the versions' own change lists carry all. */
const mostEntries = 500;

/**
 * Writes the change feeds, Atom and JSON Feed, in both languages, all changes together and each kind apart:
 * `changes.atom`, `changes.es.json`, `changes/renewed.atom`, …
 * @param changes oldest first
 */
export function writeFeeds(folder: string, changes: readonly DatedChange[], homepage: string, updated: string): string[] {
  const newest = changes.toReversed();
  return (["en", "es"] as const).flatMap((language) =>
    [undefined, ...changeKinds].flatMap((kind) => {
      const name = `${kind === undefined ? "changes" : `changes/${kind}`}${language === "en" ? "" : `.${language}`}`;
      const entries = newest.filter(({ change }) => kind === undefined || change.kind === kind).slice(0, mostEntries);
      const feed = { name, kind, language, homepage, updated: entries[0]?.published ?? updated, entries };
      writeWhole(join(folder, `${name}.atom`), atomOf(feed));
      writeWhole(join(folder, `${name}.json`), jsonFeedOf(feed));
      return [`${name}.atom`, `${name}.json`];
    }),
  );
}

type ChangeFeed = {
  name: string;
  kind: ChangeKind | undefined;
  language: FeedLanguage;
  homepage: string;
  updated: string;
  entries: readonly DatedChange[];
};

const titleOf = ({ kind, language }: ChangeFeed): string =>
  kind === undefined ? feedText[language].title : feedText[language].titleOf(kind);
const entryId = ({ change, version }: DatedChange): string => `urn:border-lens:change:${version}:${change.kind}:${change.id}`;

/** A withdrawn recordation has no page any more; its entry leads to the dataset. */
function entryAddress({ change }: DatedChange, { homepage, language }: ChangeFeed): string {
  const portal = new URL("..", homepage).href;
  return change.kind === "withdrawn" ? homepage : `${portal}${language === "en" ? "" : `${language}/`}recordations/${change.id}/`;
}

function atomOf(feed: ChangeFeed): string {
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
      id: entryId(entry),
      title: escaped(changeTitle(entry.change, language)),
      link: entryAddress(entry, feed),
      date: new Date(entry.published),
      description: escaped(describeChange(entry.change, language)),
      category: [{ name: entry.change.kind, term: entry.change.kind }],
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
      id: entryId(entry),
      url: entryAddress(entry, feed),
      title: changeTitle(entry.change, language),
      content_text: describeChange(entry.change, language),
      date_published: entry.published,
      tags: [entry.change.kind],
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
