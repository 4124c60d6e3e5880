import { type Candidates, noteText } from "../candidates.ts";
import type { PageDocument } from "../page.ts";
import { visibleText } from "../visible-text.ts";

/** Takes down what any page with one main heading says. */
export function readGeneric(page: PageDocument, candidates: Candidates): void {
  const headings = page.querySelectorAll("h1");
  for (let at = 0; at < Math.min(headings.length, 5); at++) {
    const heading = headings[at];
    const text = heading && visibleText(heading);
    if (!text) continue;
    noteText(candidates, "title", text, "generic", "h1");
    return;
  }
}
