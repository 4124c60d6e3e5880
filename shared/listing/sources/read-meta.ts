import { longLimit } from "../clean-text.ts";
import type { PageDocument } from "../page.ts";

/** The page's meta tags by lower-case name; the first of a name counts. */
export type Meta = ReadonlyMap<string, string>;

export function readMeta(page: PageDocument): Meta {
  const tags = page.querySelectorAll("meta[content]");
  const meta = new Map<string, string>();
  for (let at = 0; at < Math.min(tags.length, 400); at++) {
    const tag = tags[at];
    const name = (tag?.getAttribute("property") ?? tag?.getAttribute("name"))?.trim().toLowerCase().slice(0, 100);
    const content = tag?.getAttribute("content")?.trim().slice(0, longLimit);
    if (name && content && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}
