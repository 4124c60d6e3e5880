import { languages } from "../../language.ts";
import { cardToHtml } from "./card-to-html.ts";
import type { EvidenceCard } from "./evidence-card.ts";
import { embeddedCard, isDataAlone } from "./read-card.ts";

/**
 * What stands around a card's data: nothing (a JSON file), the page that this program writes from it, or another page. The hash
 * covers the data alone, and a reader of the file sees the page.
 */
export type CardPage = "none" | "as-written" | "other";

/** Compares the page of a card's file with the one that is written for its data, in each language. */
export function cardPage(file: string, card: EvidenceCard): CardPage {
  if (isDataAlone(file)) return "none";
  const shown = withoutData(file);
  return languages.some((language) => withoutData(cardToHtml(card, language)) === shown) ? "as-written" : "other";
}

// An editor or a mail program may set other line ends and a mark at the beginning; nobody sees them.
const withoutData = (html: string): string =>
  html
    .replace(embeddedCard, "")
    .replace(/\r\n/g, "\n")
    .replace(/^\ufeff/, "")
    .trim();
