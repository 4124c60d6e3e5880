import type { PageDocument } from "../page.ts";
import type { TakenSurvey } from "../taken-page.ts";
import { isGone, visibleText } from "../visible-text.ts";

/** Main headings that are looked at. */
const most = 5;

/** The survey of a page that is not walked: its main headings alone. */
export function statedSurvey(page: PageDocument): TakenSurvey {
  const headings = Array.from(page.querySelectorAll("h1"))
    .slice(0, most)
    .flatMap((element) => {
      const text = isGone(element) ? undefined : visibleText(element);
      return text ? [{ text, order: 0, beside: false }] : [];
    });
  return { prices: [], labels: [], buyButtons: [], brandPlaces: [], pictures: [], headings };
}
