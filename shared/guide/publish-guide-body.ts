import type { FirstUse } from "../glossary/first-uses.ts";
import type { Language } from "../language.ts";
import type { Source } from "../source/source.ts";
import { citationsIn } from "./citations.ts";
import { type GuideLink, withLinks } from "./guide-links.ts";
import { linkTerms } from "./link-terms.ts";

/** What a guide needs from the site around it, all in the guide's language. */
export type GuideSurroundings = {
  language: Language;
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
export function publishGuideBody(body: string, around: GuideSurroundings): string {
  const { sourceById, addressOf, termsIn } = around;
  const notes = citationsIn(body).flatMap((id) => {
    const source = sourceById(id);
    return source ? [`[^${id}]: ${footnote(source, around)}`] : [];
  });
  const linked = withLinks(linkTerms(body, termsIn), addressOf);
  return notes.length === 0 ? linked : `${linked}\n\n${notes.join("\n")}\n`;
}

function footnote(
  { title, publisher, url, date }: Source,
  { language, dateInWords }: Pick<GuideSurroundings, "language" | "dateInWords">,
): string {
  const named = url === undefined ? escapeMarkdown(title) : `[${escapeMarkdown(title)}](<${url}>)`;
  const source = `${named}, ${escapeMarkdown(publisher)}`;
  // Sources are told in English, so that a Spanish page must not have them read aloud as Spanish.
  const told = language === "en" ? source : `<span lang="en">${source}</span>`;
  return date === undefined ? told : `${told}, ${dateInWords(date)}`;
}

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>]/g, "\\$&");
