import type { FirstUse } from "../glossary/first-uses.ts";

/**
 * What no link may stand in: headings (they are link targets), the head of a table (hidden on phones), links and their addresses,
 * citations, code, addresses written out.
 */
const closed =
  /^#{1,6}\s.*$|^\|.*\|[ \t]*(?=\n\s*\|[\s:|-]+\|[ \t]*$)|!?\[[^\]]*\]\([^()\s]*\)|\[\^[a-z0-9-]+\]|`[^`]*`|<[^>]*>|https?:\/\/\S+/gm;

/** The same Markdown with the first use of each term leading to its entry: `[bond](/glossary/#bond)`, a page's address as guides write it. */
export function linkTerms(body: string, usesIn: (text: string) => FirstUse[]): string {
  // Same length, so that places hold: closed parts become a sign that no term has, a line's end a space, for terms that go over two lines.
  const open = body.replace(closed, (part) => "\u{FFFC}".repeat(part.length)).replace(/(?<!\n)\n(?!\n)/g, " ");
  return usesIn(open).reduceRight(
    (text, { id, start, end }) =>
      `${text.slice(0, start)}[${text.slice(start, end).replace(/\s+/g, " ")}](/glossary/#${id})${text.slice(end)}`,
    body,
  );
}
