import { parseHTML } from "linkedom";
import type { PageDocument } from "../../shared/listing/page.ts";

/** A saved page as the reader takes it. */
export function parsePage(html: string): PageDocument {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : inRoot(html));
  // Where the html element stands in a comment there is none.
  if (!document.documentElement) return parseHTML(inRoot("")).document;
  lowerAttributeNames(document);
  return document;
}

/** A page without an html element would give a document without a root. */
const inRoot = (html: string): string => `<html><body>${html}</body></html>`;

/** HTML knows attribute names in any case, and React's servers write `itemProp`; the parser keeps them as written, selectors do not find them. */
function lowerAttributeNames(document: Document): void {
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of [...element.attributes]) {
      const lower = name.toLowerCase();
      if (lower !== name && !element.hasAttribute(lower) && !element.closest("svg")) element.setAttribute(lower, value);
    }
  }
}
