import type { FirstUse } from "../glossary/first-uses.ts";
import type { Source } from "../source/source.ts";
import { citationsIn } from "./citations.ts";
import { type GuideLink, withLinks } from "./guide-links.ts";
import { linkTerms } from "./link-terms.ts";

/** What a guide needs from the site around it, all in the guide's language. */
export type GuideSurroundings = {
  sourceById: (id: string) => Source | undefined;
  addressOf: (link: GuideLink) => string;
  /** A year, month or day as the reader writes dates. */
  dateInWords: (date: string) => string;
  /** Where a text first uses each term of the glossary. */
  termsIn: (text: string) => FirstUse[];
};

/**
 * The Markdown to render: links lead to addresses, the first use of each term to the glossary, and each cited source is defined as a footnote, so that any renderer with
 * footnotes numbers them in the order of first use.
 */
export function publishGuideBody(body: string, { sourceById, addressOf, dateInWords, termsIn }: GuideSurroundings): string {
  const notes = citationsIn(body).flatMap((id) => {
    const source = sourceById(id);
    return source ? [`[^${id}]: ${footnote(source, dateInWords)}`] : [];
  });
  const linked = withLinks(linkTerms(body, termsIn), addressOf);
  return notes.length === 0 ? linked : `${linked}\n\n${notes.join("\n")}\n`;
}

function footnote({ title, publisher, url, date }: Source, dateInWords: (date: string) => string): string {
  const named = url === undefined ? escapeMarkdown(title) : `[${escapeMarkdown(title)}](<${url}>)`;
  return [named, escapeMarkdown(publisher), ...(date === undefined ? [] : [dateInWords(date)])].join(", ");
}

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>]/g, "\\$&");
