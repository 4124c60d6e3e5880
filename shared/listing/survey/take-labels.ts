import { hasWord } from "../letters.ts";
import type { PageElement } from "../page.ts";
import { readByline, readLabel } from "./label-words.ts";
import type { LabelSpot } from "./survey.ts";

/** Labels kept. */
const most = 60;
/** How far behind its label a value may stand, in nodes. */
const valueReach = 14;
/** How far below its heading a byline may stand, in nodes. */
const bylineReach = 40;
/** Longest value, in UTF-16 units. */
const longestValue = 100;

/** Where a text stands: its element, how many nodes stand before it, the part about something else around it. */
type TextPlace = [element: PageElement, order: number, beside: PageElement | undefined];

/**
 * Takes down labelled values from texts given one by one in the page's order.
 * @param headingAt the first heading's place in the walk, once it is known
 */
export function labelTaker(labels: LabelSpot[]): (text: string, headingAt: number | undefined, ...place: TextPlace) => void {
  let waiting: { label: LabelSpot["label"]; until: number } | undefined;
  const take = (label: LabelSpot["label"], value: string, [element, order, beside]: TextPlace) => {
    if (labels.length < most) labels.push({ label, value, order, beside, path: element.nodeName.toLowerCase() });
  };
  return (text, headingAt, ...place) => {
    const [, order] = place;
    const found = readLabel(text);
    if (waiting && (order > waiting.until || hasWord(text))) {
      const isValue = order <= waiting.until && text.length <= longestValue && !found;
      if (isValue) take(waiting.label, text.replace(/^[:：]\s*/, ""), place);
      waiting = undefined;
    }
    if (headingAt !== undefined && order - headingAt < bylineReach) {
      const byline = readByline(text);
      if (byline) take("byline", byline, place);
    }
    if (found?.value) take(found.label, found.value, place);
    else if (found) waiting = { label: found.label, until: order + valueReach };
  };
}
