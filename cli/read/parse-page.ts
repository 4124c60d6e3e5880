import { parseHTML } from "linkedom";
import type { PageDocument } from "../../shared/listing/page.ts";

/** A saved page as the reader takes it. */
export function parsePage(html: string): PageDocument {
  // A page without an html element would give a document without a root.
  return parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`).document;
}
