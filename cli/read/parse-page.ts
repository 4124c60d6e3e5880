import { parseHTML } from "linkedom";
import type { PageDocument } from "../../shared/listing/page.ts";

/** A saved page as the reader takes it. */
export function parsePage(html: string): PageDocument {
  // A page without an html element would give a document without a root.
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  lowerAttributeNames(document);
  return document;
}

/** HTML knows attribute names in any case, and React's servers write `itemProp`; the parser keeps them as written, selectors do not find them. */
function lowerAttributeNames(document: Document): void {
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of [...element.attributes]) {
      const lower = name.toLowerCase();
      if (lower !== name && !element.hasAttribute(lower) && !element.closest("svg")) element.setAttribute(lower, value);
    }
  }
}
