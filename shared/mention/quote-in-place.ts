import type { Span } from "./marked-pieces.ts";

/** Characters of a long text shown to either side of a quoted span. */
const around = 90;

export type Quote = { before: string; quoted: string; after: string };

/** A span of a text with the words around it, cut at spaces, so that a mention is read in its sentence. */
export function quoteInPlace(text: string, { start, end }: Span): Quote {
  const from = start <= around ? 0 : wordStart(text, start - around);
  const to = text.length - end <= around ? text.length : wordEnd(text, end + around);
  return {
    before: `${from > 0 ? "… " : ""}${text.slice(from, start)}`,
    quoted: text.slice(start, end),
    after: `${text.slice(end, to)}${to < text.length ? " …" : ""}`,
  };
}

function wordStart(text: string, from: number): number {
  const space = text.indexOf(" ", from);
  return space < 0 ? from : space + 1;
}

function wordEnd(text: string, to: number): number {
  const space = text.lastIndexOf(" ", to);
  return space < 0 ? to : space;
}
