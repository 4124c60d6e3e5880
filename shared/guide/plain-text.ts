import { blocksOf } from "./guide-blocks.ts";

/** The words a reader reads in Markdown: marks, addresses and citations gone, one block or table cell a line, each ending as a sentence does. */
export const plainText = (markdown: string): string =>
  blocksOf(markdown)
    .flatMap(({ kind, text }) => (kind === "row" ? text.split("|") : [text]))
    .map(sentence)
    .filter((text) => text !== "")
    .join("\n");

/** Its paragraphs and list items alone: headings and tables hold no sentences and would make a text look simpler than it is. */
export const proseText = (markdown: string): string =>
  blocksOf(markdown)
    .filter(({ kind }) => kind === "prose")
    .map(({ text }) => sentence(text))
    .filter((text) => text !== "")
    .join("\n");

function sentence(text: string): string {
  const words = text
    .replace(/\[\^[a-z0-9-]+\]/g, "")
    .replace(/\[([^\]]*)\]\([^()\s]*\)/g, "$1")
    .replace(/[*_`]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return words === "" || /[.!?:…]$/.test(words) ? words : `${words}.`;
}
