import { cleanText } from "../clean-text.ts";
import type { Listing } from "../listing.ts";

/** Characters of a selection that are read; a page's worth of words. */
const longest = 50_000;

/** The listing that the reader's own selection makes: its words are the title, as the reader pointed at them. Absent when nothing is selected. */
export function readSelection(selected: string): Listing | undefined {
  const words = cleanText(selected, longest);
  return words ? { title: { value: words, where: "selection", path: "selection", sure: "stated" } } : undefined;
}
