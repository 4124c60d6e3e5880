import type { PageDocument } from "../page.ts";
import type { TakenSurvey } from "../taken-page.ts";
import { isGone, visibleText } from "../visible-text.ts";

/** Main headings that are looked at. */
const most = 5;

/** The survey of a page that is not walked: its main headings alone. */
export function statedSurvey(page: PageDocument): TakenSurvey {
  const headings: TakenSurvey["headings"] = [];
  const elements = page.querySelectorAll("h1");
  for (let at = 0; at < Math.min(elements.length, most); at++) {
    const element = elements[at];
    const text = element && !isGone(element) ? visibleText(element) : undefined;
    if (text) headings.push({ text, order: 0, beside: false });
  }
  return { prices: [], labels: [], buyButtons: [], brandPlaces: [], pictures: [], headings };
}
