import type { PageDocument } from "../page.ts";
import type { Excerpt } from "../taken-page.ts";

/** Scripts' length in all, in UTF-16 units. */
const longestScripts = 4_000_000;
/** Places looked at. */
const mostPlaces = 14;
/** How far an object may begin before the title's words, and how long it may be, in UTF-16 units. */
export const beforeWords = 6_000;
export const longestObject = 12_000;

/**
 * Cuts from the page's own scripts what stands around the title's words: `__NEXT_DATA__`, Shopify's and tag managers' data and the
 * like hold the goods there. Scripts are searched, never parsed as a whole and never run.
 */
export function takeExcerpts(page: PageDocument, titles: readonly string[]): Excerpt[] {
  const excerpts: Excerpt[] = [];
  const needles = [...new Set(titles.flatMap(needlesOf))];
  if (needles.length === 0) return excerpts;
  const scripts = page.querySelectorAll('script:not([src]):not([type*="ld+json" i])');
  let length = 0;
  let left = mostPlaces;
  for (let at = 0; at < scripts.length && left > 0; at++) {
    const text = scripts[at]?.textContent ?? "";
    length += text.length;
    if (text.length < 40) continue;
    if (length > longestScripts) break;
    const places = placesIn(text, needles, left);
    left -= places.length;
    // Places whose surroundings overlap share one excerpt.
    let begin = 0;
    for (const place of places) {
      const from = Math.max(0, place - beforeWords);
      const to = place + longestObject;
      const last = place === places[0] ? undefined : excerpts.at(-1);
      if (last && from <= begin + last.text.length) {
        last.text = text.slice(begin, to);
        last.places.push(place - begin);
      } else {
        begin = from;
        excerpts.push({ text: text.slice(from, to), places: [place - from] });
      }
    }
  }
  return excerpts;
}

function placesIn(text: string, needles: readonly string[], most: number): number[] {
  const places = new Set<number>();
  for (const needle of needles)
    for (let found = text.indexOf(needle); found >= 0 && places.size < most; found = text.indexOf(needle, found + needle.length))
      places.add(found);
  return [...places].sort((a, b) => a - b);
}

/** The title's beginning as a script may write it; long enough to be its own. */
function needlesOf(title: string): string[] {
  const start = title.slice(0, 28);
  if (start.length < 6) return [];
  const escaped = JSON.stringify(start).slice(1, -1);
  return [start, escaped, escaped.replace(/\//g, "\\/"), start.replace(/'/g, "\\'")];
}
