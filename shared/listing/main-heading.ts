import { alike, loose } from "./loose.ts";
import type { TakenSurvey } from "./taken-page.ts";

/**
 * The survey with the goods' heading first. Some pages have a heading before it that is none of the goods: the logo, a dialogue, a row of
 * an author's other books. Where a later one is what the page calls itself and the first is not, the later one is the heading.
 * @param titles what the page calls itself elsewhere, without the site's name
 */
export function withMainHeading(survey: TakenSurvey, titles: readonly string[]): TakenSurvey {
  const [first, ...later] = survey.headings;
  if (!first || later.length === 0 || isTitle(first.text, titles)) return survey;
  const main = later.find(({ text }) => isTitle(text, titles));
  if (!main) return survey;
  const { kin: _ofFirst, ...rest } = survey;
  return { ...rest, headings: [main, ...survey.headings.filter((heading) => heading !== main)] };
}

function isTitle(heading: string, titles: readonly string[]): boolean {
  const written = loose(heading);
  return titles.some((title) => alike(title, heading) || (written.length > 12 && loose(title).includes(written)));
}
