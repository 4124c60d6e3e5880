import { cleanText } from "./clean-text.ts";
import { isGone, visibleText, wordsIn } from "./visible-text.ts";

/**
 * What reads the words of a page. Handed to whatever reads more than a page states: in a browser each of those is a script of its own,
 * and all of them use the one copy that the page has made ready.
 */
export const wordReaders = { cleanText, isGone, visibleText, wordsIn };

export type WordReaders = typeof wordReaders;
