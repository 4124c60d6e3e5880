import { DOMParser } from "linkedom";
import { expect, test } from "vitest";
import { releaseFeed } from "../../../portal/loaders/release-feed.ts";
import { aRelease } from "../../fixtures/a-release.ts";

const site = new URL("https://lens.example");
const releases = [
  aRelease({ headline: "Lamps & shades <stopped>" }),
  aRelease({ id: "2019-01-01-springfield-older", date: "2019-01-01" }),
];
const parts = { language: "en", title: "News", path: "/news/mark/acme/", releases, site } as const;

test("Atom: one entry a release, escaped, with its own address", () => {
  const feed = new DOMParser().parseFromString(releaseFeed({ ...parts, format: "atom" }), "text/xml");
  const entries = [...feed.querySelectorAll("entry")];
  expect(entries).toHaveLength(2);
  expect(entries[0]?.querySelector("title")?.textContent).toContain("Lamps & shades <stopped>");
  expect(entries[0]?.querySelector("id")?.textContent).toBe(`https://lens.example/news/${releases[0]?.id}/`);
  expect(feed.querySelector('link[rel="self"]')?.getAttribute("href")).toBe("https://lens.example/news/mark/acme/atom.xml");
});

test("RSS: the day stays the day in every time zone", () => {
  expect(releaseFeed({ ...parts, format: "rss" })).toContain("<pubDate>Thu, 02 Jan 2020 12:00:00 GMT</pubDate>");
});

test("JSON Feed: Spanish words and addresses", () => {
  const feed = JSON.parse(releaseFeed({ ...parts, language: "es", format: "json" }));
  expect(feed.items[0]).toMatchObject({
    title: "Detenidas diez lámparas",
    url: `https://lens.example/es/news/${releases[0]?.id}/`,
  });
  expect(feed.version).toMatch(/^https:\/\/jsonfeed\.org\/version\/1/);
});

test("the same releases give the same bytes, however late", () => {
  expect(releaseFeed({ ...parts, format: "atom" })).toBe(releaseFeed({ ...parts, format: "atom" }));
});

test("a feed without releases is a feed", () => {
  expect(releaseFeed({ ...parts, releases: [], format: "json" })).toContain('"items": []');
});
